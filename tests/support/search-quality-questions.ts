import type { SearchDocument } from "../../src/wiki/search/document.ts";
import { searchDocuments } from "../../src/wiki/search/documents.ts";
import { find } from "../../src/wiki/search/find.ts";
import { splitRef } from "../../src/wiki/model/entity.ts";
import type { Question } from "../../src/wiki/model/question.ts";
import type { OpenWorld } from "../../src/wiki/spoilers/gate.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import { indexDocuments } from "./search-index.ts";
import { mustCompile, readContent } from "./site-record.ts";

/** The least share of each way that is first; “plot” alone is asked of two dozen questions, and whoever is named stands before what is asked. */
export const leastFirst = {
  episode: 99,
  "words of an id": 95,
  "what is asked": 96,
  "what is asked, in Korean": 95,
  "a fan’s words": 95,
  "a fan’s words, of somebody": 30,
  "other number": 85,
  publisher: 98,
} as const;
type Way = keyof typeof leastFirst;

/** How fans ask when a season comes, whether it does, and whether somebody does. */
const comes = [
  "season 2",
  "시즌2",
  "will there be a season 2",
  "when does season 2 come out",
  "when is season 2 coming out",
  "season 2 air date",
  "when will season 2 drop",
  "시즌2 언제 나와",
];
const isSure = ["is season 2 confirmed", "is season 2 happening", "시즌2 확정"];
const returns = ["is NAME back", "will NAME return", "is NAME returning for season 2", "NAME 시즌2 출연"];

/** A query that is no name, and the documents any of which it asks for. */
interface Trial {
  readonly way: Way;
  readonly query: string;
  readonly wanted: readonly string[];
}

/** How well queries of one way do: percentages in which one that is wanted is first, and among the first five of a group. */
export interface WayShare {
  readonly way: Way;
  readonly trials: number;
  readonly first: number;
  readonly five: number;
}

/** English and Korean for what is asked, written down apart from the tables that search follows. */
const counted = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const placed = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const korean: Readonly<Record<string, readonly string[]>> = {
  "release date": ["공개일", "언제", "공개"],
  trailer: ["예고편"],
  "filming start": ["촬영"],
  "filming end": ["촬영"],
};

/** Trial queries for what is not found by a name, drawn from the whole record by rule, with how well each way does. */
export async function questionShares(): Promise<WayShare[]> {
  const { layers } = mustCompile(await readContent());
  const { order, today } = open(layers, { progress: null, asOf: "2026-11-26" }).site;
  const world = open(layers, { progress: order.at(-1) ?? null, asOf: today });
  const documents = searchDocuments(world);
  const index = await indexDocuments(documents);
  const ranked = [...episodeTrials(world), ...questionTrials(world), ...wordTrials(documents)].map(
    (trial) => {
      const groups = find(index, trial.query).groups.map(({ results }) => results.map(({ id }) => id));
      const places = groups.map((ids) => ids.findIndex((id) => trial.wanted.includes(id)));
      return { ...trial, first: places[0] === 0, five: places.some((place) => place >= 0 && place < 5) };
    },
  );
  return [...new Set(ranked.map(({ way }) => way))].map((way) => {
    const rows = ranked.filter((row) => row.way === way);
    const share = (those: typeof rows): number => (100 * those.length) / rows.length;
    return {
      way,
      trials: rows.length,
      first: share(rows.filter(({ first }) => first)),
      five: share(rows.filter(({ five }) => five)),
    };
  });
}

/** Every episode by its number, in every way to write one. */
const episodeTrials = ({ tables }: OpenWorld): Trial[] =>
  tables.episodes.flatMap(({ id, season, number }) => {
    const [word, nth, padded] = [counted[number - 1], placed[number - 1], String(number).padStart(2, "0")];
    const codes = [
      `${season}x${padded}`,
      `s${season}e${number}`,
      `S${season} Ep. ${number}`,
      `e${number}`,
      `ep${number}`,
    ];
    const words = [`episode ${word}`, `season ${counted[season - 1]} episode ${word}`, `the ${nth} episode`];
    const hangul = [`제${number}화`, `${number}편`, `${season}기 ${number}화`, `시즌${season} ${number}회`];
    const more = [
      `시즌 ${season} ${number}화`,
      `시즌${season} 에피소드 ${number}`,
      `${season}x${padded} recap`,
    ];
    return [...codes, ...words, ...hangul, ...more].map((query): Trial => ({
      way: "episode",
      query,
      wanted: [`episode/${id}`],
    }));
  });

/** Every question by what editors file it under. */
function questionTrials({ tables }: OpenWorld): Trial[] {
  const like = (asked: Question): string[] =>
    tables.questions
      .filter((one) => one.property === asked.property && one.season === asked.season)
      .map(({ id }) => `question/${id}`);
  return tables.questions.flatMap((question): Trial[] => {
    const { id, property, season, subject } = question;
    // Who asks "Lee Yoo-mi in season 2" is answered on her page too.
    const answers = [`question/${id}`, ...(subject === "series" ? [] : [subject])];
    const own: Trial = { way: "words of an id", query: id.replaceAll("-", " "), wanted: answers };
    if (property === "casting" && season === 2 && subject !== "series") {
      const { kind, id: who } = splitRef(subject);
      const named = kind === "person" ? tables.people : tables.characters;
      const name = named.find((one) => one.id === who)?.name.credited ?? who;
      return [
        own,
        ...returns.map((asked): Trial => ({
          way: "a fan’s words, of somebody",
          query: asked.replace("NAME", name),
          wanted: [`question/${id}`],
        })),
      ];
    }
    if (subject !== "series" || season === undefined) return [own];
    return [
      own,
      ...(property === "release date" && season === 2 ? asFans(comes, like(question)) : []),
      ...(property === "renewal" && season === 2 ? asFans(isSure, like(question)) : []),
      ...[`season ${season} ${property}`, `${property} of season ${season}`, `s${season} ${property}`].map(
        (query): Trial => ({
          way: "what is asked",
          query,
          wanted: like(question),
        }),
      ),
      ...(korean[property] ?? []).map((said): Trial => ({
        way: "what is asked, in Korean",
        query: `시즌${season} ${said}`,
        wanted: tables.questions
          .filter((one) => one.season === season && korean[one.property]?.includes(said))
          .map((one) => `question/${one.id}`),
      })),
    ];
  });
}

const asFans = (queries: readonly string[], wanted: readonly string[]): Trial[] =>
  queries.map((query) => ({ way: "a fan’s words", query, wanted }));

/** Entries in the other number, and publishers as they are typed. */
const wordTrials = (documents: readonly SearchDocument[]): Trial[] =>
  documents.flatMap(({ id, kind, label }): Trial[] => {
    if (kind === "entry" && /^[A-Za-z -]*[a-z]{3}s$/u.test(label) && !label.endsWith("ss"))
      return [{ way: "other number", query: singular(label), wanted: [id] }];
    if (kind !== "publisher" || !/^[A-Za-z .-]+$/u.test(label)) return [];
    const lower = label.toLowerCase();
    return [
      ...new Set([
        lower,
        lower.replace(/^the /u, ""),
        ...[" ", ""].map((gap) => lower.replaceAll(/[ -]/gu, gap)),
      ]),
    ].map((query): Trial => ({ way: "publisher", query, wanted: [id] }));
  });

const singular = (label: string): string =>
  label.endsWith("ies") && !label.endsWith("zombies") ? `${label.slice(0, -3)}y` : label.slice(0, -1);

import { compile } from "../../src/wiki/compile/compile.ts";
import type { Problem, RecordFile } from "../../src/wiki/compile/problem.ts";
import type { Layer } from "../../src/wiki/model/sealed.ts";
import type { Clocks } from "../../src/wiki/spoilers/clocks.ts";
import type { OpenWorld } from "../../src/wiki/spoilers/gate.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import type { Json } from "./edit-json.ts";
import { editJson } from "./edit-json.ts";
import { speculationFiles } from "./records-sample-speculation.ts";

/** Records by file name, as an editor would write them. */
export type SampleFiles = Readonly<Record<string, Json>>;

/** The day that samples are compiled for. */
export const sampleDay = "2026-11-21";

const cited: Json = [{ source: "gazette-2024-05-23" }];

/** A small valid record: two seasons, two episodes, two characters, one of them sealed, and a publicity claim each way. */
export const sampleFiles: SampleFiles = {
  "site.json": {
    name: "The Ledger",
    nameHangul: "장부",
    tagline: "Who said what.",
    language: "en",
    series: {
      name: "Sample",
      hangul: "표본",
      syllables: ["pyo", "bon"],
      alternateNames: [],
      premise: "Two clerks.",
      externalIds: [],
    },
    broadcaster: "Channel 1",
    seasons: [
      { number: 1, episodes: ["s1e01", "s1e02"] },
      { number: 2, episodes: [] },
    ],
    groups: [{ id: "clerks", name: "Clerks", hangul: "사무원", material: "staff" }],
    nextSeason: { number: 2, release: "premiere", leads: ["premiere"] },
    opened: "2024-01-05",
  },
  "characters/ahn.json": {
    id: "ahn",
    name: {
      credited: "Ahn",
      hangul: "안",
      hangulBasis: "sourced",
      spellings: [{ text: "An", kind: "press" }],
    },
    revealedIn: null,
    group: "clerks",
    line: "A clerk.",
    castings: [{ person: "seo", season: 1, citations: cited }],
    facts: [
      { id: "f1", text: "Ahn keeps the ledger.", revealedIn: null, kind: "premise", citations: cited },
      { id: "f2", text: "Ahn burns the ledger.", revealedIn: "s1e02", kind: "event", citations: cited },
    ],
    fates: [{ state: "lost", text: "Ahn leaves.", revealedIn: "s1e02", citations: cited }],
    relationships: [{ id: "r1", to: "bae", type: "rival", revealedIn: "s1e02", citations: cited }],
  },
  "characters/bae.json": {
    id: "bae",
    name: { credited: "Bae" },
    revealedIn: "s1e02",
    group: "clerks",
    line: "A rival.",
    castings: [],
    facts: [{ id: "f1", text: "Bae is hired.", revealedIn: null, kind: "event", citations: cited }],
    fates: [],
    relationships: [],
  },
  "people/seo.json": {
    id: "seo",
    name: { credited: "Seo", hangul: "서", hangulBasis: "memory" },
    jobs: ["actor"],
    line: "Plays Ahn.",
    knownFor: [],
    citations: cited,
  },
  "episodes/s1e01.json": episode("s1e01", 1, "2024-01-05"),
  "episodes/s1e02.json": episode("s1e02", 2, "2024-01-12"),
  "lore/office.json": {
    id: "office",
    kind: "place",
    name: { credited: "The office" },
    revealedIn: null,
    line: "Where clerks work.",
    facts: [{ id: "f1", text: "It has a vault.", revealedIn: "s1e01", kind: "trait", citations: cited }],
  },
  "chronology/m-1.json": moment("m-1", 1, "s1e01"),
  "chronology/m-2.json": moment("m-2", 2, "s1e02"),
  "questions/premiere.json": {
    id: "premiere",
    text: "When will season 2 begin?",
    subject: { series: true },
    property: "release date",
    season: 2,
    value: "window",
    revealedIn: null,
    settledBy: "Its first episode.",
  },
  "questions/return.json": {
    id: "return",
    text: "Does Bae return?",
    subject: { character: "bae" },
    property: "casting",
    season: 2,
    value: "status",
    revealedIn: "s1e02",
    settledBy: "The credits.",
    ruling: { date: "2024-06-01", value: { status: "in" }, reason: "The channel said so.", citations: cited },
  },
  "publishers/gazette.json": { id: "gazette", name: "The Gazette", spellings: ["Gazette"] },
  "publishers/echo.json": { id: "echo", name: "The Echo", spellings: [] },
  "sources/gazette-2024-05-23.json": {
    id: "gazette-2024-05-23",
    publisher: "gazette",
    kind: "official",
    title: "Season 2 is coming",
    url: "https://gazette.example/two",
    published: "2024-05-23",
    language: "en",
    read: "full",
    revealedIn: null,
    claims: [
      {
        id: "c1",
        question: "premiere",
        value: { window: "2026-07/2026-12" },
        statement: "Season 2 comes late in 2026.",
        wording: "stated",
        spoils: null,
      },
      {
        id: "c2",
        question: "premiere",
        value: { announced: false },
        statement: "No day is set, because Ahn burnt the ledger.",
        openStatement: "No day is set.",
        wording: "stated",
        spoils: "s1e02",
      },
    ],
  },
  "sources/echo-2024-06.json": {
    id: "echo-2024-06",
    publisher: "echo",
    kind: "press",
    title: "Season 2, they say",
    url: "https://echo.example/two",
    published: "2024-06",
    language: "en",
    read: "full",
    derivedFrom: ["gazette-2024-05-23"],
    revealedIn: null,
    claims: [
      {
        id: "c1",
        question: "premiere",
        value: { window: "2026" },
        statement: "Season 2 comes in 2026.",
        wording: "reported",
        attributedTo: { source: "gazette-2024-05-23" },
        spoils: null,
      },
    ],
  },
  "sources/echo-undated.json": {
    id: "echo-undated",
    publisher: "echo",
    kind: "press",
    title: null,
    url: null,
    published: null,
    language: "en",
    read: "none",
    knownThrough: ["gazette-2024-05-23"],
    revealedIn: null,
    claims: [],
  },
  ...speculationFiles(cited),
};

function episode(id: string, number: number, released: string): Json {
  return {
    id,
    season: 1,
    number,
    title: null,
    released,
    runtimeMinutes: null,
    line: "An episode.",
    synopsis: [{ text: "The ledger is shut away.", revealedIn: id, citations: cited }],
    events: [{ id: "e1", text: "The vault closes.", revealedIn: id, characters: ["ahn"], citations: cited }],
    citations: cited,
  };
}

function moment(id: string, order: number, revealedIn: string): Json {
  return {
    id,
    order,
    day: "Day 1",
    dayBasis: "sourced",
    time: null,
    text: "It begins.",
    revealedIn,
    characters: ["ahn"],
    place: "office",
    citations: cited,
  };
}

/**
 * A change of one place in a file: `facts[0].kind` is set to a value, or taken out by `undefined`; a file
 * with an empty path is replaced, or taken out.
 */
export type Edit = readonly [file: string, path: string, value: Json | undefined];

/** The sample with some places changed. */
export function editFiles(edits: readonly Edit[], files: SampleFiles = sampleFiles): SampleFiles {
  const changed = new Map(Object.entries(files));
  for (const [file, path, value] of edits) {
    const steps = [...path.matchAll(/[^.[\]]+/gu)].map(([step]) => step);
    const next = editJson(changed.get(file), steps, value);
    if (next === undefined) changed.delete(file);
    else changed.set(file, next);
  }
  return Object.fromEntries(changed);
}

/** The files as the disk would give them. */
export const textsOf = (files: SampleFiles): RecordFile[] =>
  Object.entries(files).map(([file, json]) => ({ file, text: JSON.stringify(json, null, 2) }));

/** The problems of a record; none where it compiles. */
export function problemsOf(files: readonly RecordFile[]): readonly Problem[] {
  const result = compile(files, sampleDay);
  return result.ok ? [] : result.problems;
}

/** The layers of a record that must be sound. @throws Error with the first problem where it is not. */
export function layersOf(files: readonly RecordFile[], today = sampleDay): readonly Layer[] {
  const result = compile(files, today);
  if (!result.ok) throw new Error(`The sample has problems: ${JSON.stringify(result.problems[0])}`);
  return result.model.layers;
}

/** The world that a reader of the sample may know. */
export const openSample = (clocks: Partial<Clocks> = {}, edits: readonly Edit[] = []): OpenWorld =>
  open(layersOf(textsOf(editFiles(edits))), { progress: null, asOf: sampleDay, ...clocks });

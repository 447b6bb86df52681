import { formatCount } from "../../src/lib/format-date.ts";
import type { Json, JsonObject } from "./edit-json.ts";
import { chanceOf } from "./synthetic-chance.ts";
import { nameAt } from "./synthetic-names.ts";
import type { SyntheticSize } from "./synthetic-size.ts";
import { episodeAt, personAt } from "./synthetic-story.ts";
import type { Drawn } from "./synthetic-values.ts";
import { drawnOf } from "./synthetic-values.ts";

/** First and last day of publication, as days since 1970. */
const firstDay = 19_030;
const lastDay = 20_700;

const kinds = [
  ...Array.from({ length: 9 }, () => "press" as const),
  ...Array.from({ length: 5 }, () => "blog" as const),
  ...Array.from({ length: 4 }, () => "aggregator" as const),
  "interview",
  "trade",
  "official",
  "encyclopedia",
  "social",
] as const;

const wordings = ["stated", "stated", "stated", "reported", "reported", "speculated", "rumoured"] as const;

/** The day that a number stands for. */
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** A published work as claims and citations need it. */
interface Work {
  readonly id: string;
  readonly publisher: string;
  readonly published: string | null;
  /** The day, whatever is told of it. */
  readonly day: number;
}

/** Works in order, a few of them undated or known by the month alone; each publisher’s are numbered. */
export function worksOf(size: SyntheticSize, seed: number): readonly Work[] {
  const taken = new Map<string, number>();
  return Array.from({ length: size.sources }, (_, n) => {
    const chance = chanceOf(`${seed} work ${n}`);
    const publisher = `paper-${1 + Math.floor((chance.below(1000) * chance.below(1000) * size.publishers) / 1e6)}`;
    const day = firstDay + chance.below(lastDay - firstDay);
    const published = chance.often(0.08) ? null : dayOf(day).slice(0, chance.often(0.1) ? 7 : 10);
    const id = `${publisher}-${published ?? "undated"}`;
    const again = taken.get(id) ?? 0;
    taken.set(id, again + 1);
    // An id has room for a number of two digits.
    if (again > 98) return { id: `${publisher}-${dayOf(day)}-${1 + (n % 99)}`, publisher, published, day };
    return { id: again === 0 ? id : `${id}-${again + 1}`, publisher, published, day };
  });
}

/** The questions: the release first, then each person’s part in the coming season, then everything else. */
export const questionsOf = (
  size: SyntheticSize,
  seed: number,
  works: readonly Work[],
): readonly JsonObject[] =>
  Array.from({ length: size.questions }, (_, n) => {
    const drawn = drawnAt(n, size);
    const chance = chanceOf(`${seed} question ${n}`);
    const closing = chance.one(works);
    return {
      id: questionAt(n),
      ...drawn.question,
      revealedIn: null,
      settledBy: "A statement of the broadcaster.",
      ...(n > 0 &&
        chance.often(0.04) &&
        // A ruling comes after its work, of which perhaps only the month is known.
        closing.day + 40 <= lastDay && {
          ruling: {
            date: dayOf(closing.day + 40),
            value: drawn.value(0, closing.day),
            reason: "It was seen to be so.",
            citations: [{ source: closing.id }],
          },
        }),
    };
  });

/** The id of the n-th question, from 0. */
export const questionAt = (n: number): string => (n === 0 ? "season-2-release" : `question-${n}`);

const drawnAt = (n: number, size: SyntheticSize): Drawn =>
  drawnOf(n, n > 0 && n <= size.people ? personAt(n - 1) : undefined);

/** The works as records, each with the claims that it makes. */
export function sourcesOf(size: SyntheticSize, seed: number, works: readonly Work[]): readonly JsonObject[] {
  const claims = new Map<Work, JsonObject[]>();
  for (let n = 0; n < size.claims; n += 1) {
    const work = works[(n * 7919) % works.length];
    if (!work) continue;
    const own = claims.get(work) ?? [];
    own.push({ id: `c${own.length + 1}`, ...claimAt(n, size, seed, work.day) });
    claims.set(work, own);
  }
  return works.map((work, n) => {
    const chance = chanceOf(`${seed} source ${n}`);
    const original = n === 0 ? undefined : works[chance.below(n)];
    return {
      id: work.id,
      publisher: work.publisher,
      kind: chance.one(kinds),
      title: `What ${work.publisher} wrote, number ${formatCount(n + 1)}`,
      url: `https://${work.publisher}.example/${n + 1}`,
      published: work.published,
      language: chance.often(0.3) ? "ko" : "en",
      read: "full",
      ...(original && chance.often(0.2) && { derivedFrom: [original.id] }),
      revealedIn: null,
      claims: claims.get(work) ?? [],
    };
  });
}

function claimAt(n: number, size: SyntheticSize, seed: number, day: number): JsonObject {
  const chance = chanceOf(`${seed} claim ${n}`);
  // One claim in eight is about the release, as on the real record; the others are spread over all questions.
  const question = chance.often(0.125) ? 0 : n % size.questions;
  const drawn = drawnAt(question, size);
  const which = chance.often(0.75) ? 0 : 1 + chance.below(2);
  const spoils = chance.often(0.05) ? episodeAt(chance.below(12)) : null;
  const person = nameAt(chance.below(size.people));
  const speaker: Json = chance.often(0.5)
    ? { name: `The agency of ${person.credited}`, kind: "official" }
    : { name: person.credited, kind: "interview" };
  return {
    question: questionAt(question),
    value: drawn.value(which, day),
    statement: `Number ${formatCount(n + 1)} says of ${person.credited}, in so many words, what it knows.`,
    wording: chance.one(wordings),
    ...(chance.often(0.4) && { attributedTo: speaker }),
    spoils,
    ...(spoils !== null && { openStatement: `Number ${formatCount(n + 1)} says less.` }),
    ...(chance.often(0.1) && {
      quotation: {
        text: `${person.hangul} 이야기`,
        language: "ko",
        translation: `A story of ${person.credited}`,
      },
    }),
  };
}

/** The publishers. */
export const publishersOf = (size: SyntheticSize): readonly JsonObject[] =>
  Array.from({ length: size.publishers + 1 }, (_, n) => ({
    id: `paper-${n + 1}`,
    name: `Paper ${formatCount(n + 1)}`,
    spellings: [],
  }));

import { words } from "../names/fold.ts";
import { givenNamesBeside } from "../names/name-order.ts";
import { soundOf } from "../names/respell.ts";
import { withoutParticle } from "../names/particles.ts";
import { WordList } from "../names/word-list.ts";
import { askedTerms } from "./inflect.ts";
import { meant, slipsAllowed } from "./match-name.ts";
import { keyOfSound, keysAsked } from "./name-keys.ts";
import type { Candidate, ReadQuery } from "./read-query.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Sought } from "./shelves.ts";
import { shelvesFor } from "./shelves.ts";
import { isCommon, queryTerms } from "./tokens.ts";
import { understand } from "./understand.ts";

/** Shelves to be looked at for one query; `cut` where there are more, so that more may be found. */
export interface Wanted {
  readonly shelves: readonly number[];
  readonly cut: boolean;
}

/** Most shelves of one beginning: what begins so is in order, and the whole of a name comes before longer ones. */
const perKey = 2;
/** Most shelves of one query, of names and of texts each. */
const perQuery = 6;
/** Most of the words that are looked up, as names inside a longer query and as sounds near to what was typed. */
const perWord = 6;

/** The shelves of the names that a query may be the beginning of, in each way to read it. */
export const seekNames = (starts: readonly string[], { candidates, episode }: ReadQuery): Wanted =>
  gather(
    starts,
    [...candidates, ...(episode ? [episode] : [])]
      .flatMap(({ text }) => keysAsked(text))
      .map((key) => ({ key, open: true })),
  );

/** The shelves of names that may stand inside a longer query, or behind a family name that is not theirs. */
export function seekInside(starts: readonly string[], { text }: ReadQuery): Wanted {
  const parts = words(text).flatMap(({ text: part, start, end }) =>
    isCommon(part) ? [] : [text.slice(start, end)],
  );
  const keys =
    parts.length < 2
      ? givenNamesBeside(text).flatMap(keysAsked)
      : parts.slice(0, perWord).flatMap((part, place) => wordsAt(parts, place, part));
  return gather(
    starts,
    keys.map((key) => ({ key, open: true })),
  );
}

/** The keys of two neighbouring words and of one; of a word in Hangul, without its particle too. */
const wordsAt = (parts: readonly string[], place: number, part: string): string[] =>
  [`${part} ${parts[place + 1] ?? ""}`, part, ...withoutParticle(part).map(({ stem }) => stem)].flatMap(
    keysAsked,
  );

/** The shelves of names that sound almost like a query in which no name is recognised. */
export function seekSounds(starts: readonly string[], sounds: WordList, { text }: ReadQuery): Wanted {
  const heard = soundOf(text);
  const near = sounds.near(heard, slipsAllowed(heard.length)).sort((a, b) => a.slips - b.slips);
  return gather(
    starts,
    near.slice(0, perWord).map(({ word }) => ({ key: keyOfSound(word), open: false })),
  );
}

/** The shelves of texts that a query asks for: each of its words that says something, and those of a name that it means. */
export function seekTexts(starts: readonly string[], index: SearchIndex, read: ReadQuery): Wanted {
  const understood = understand(index, read);
  if (!understood) return { shelves: [], cut: false };
  // Whether texts answer a query as it was typed, or as another layout has it, shows when they are there.
  const texts = [understood.text, ...read.candidates.filter(isEither).map(({ text }) => text)];
  return gather(starts, [
    ...[...new Set(texts)].flatMap((text) => {
      const terms = [...askedTerms(text)];
      return terms.map(([key, how], place) => ({
        key,
        open: how === "inflected" || place === terms.length - 1,
      }));
    }),
    ...understood.mentioned.flatMap(queryTerms).map((key) => ({ key, open: false })),
  ]);
}

/** A query on another layout, word for word: what takes particles off comes after it. */
const isLayout = ({ kind, bold }: Candidate, place: number, all: readonly Candidate[]): boolean =>
  kind === "layout" && bold !== true && all[place - 1]?.kind !== "layout";

/** Where a query may have been typed on another layout: what was typed, and that. */
const isEither = (candidate: Candidate, place: number, all: readonly Candidate[]): boolean =>
  isLayout(candidate, place, all) || (place === 0 && all.some(({ kind }) => kind === "layout"));

/** Tells whether a name of the index is plainly meant by a query: then none that only sounds like it is looked for. */
export const meansName = (index: SearchIndex, read: ReadQuery): boolean =>
  (understand(index, read)?.best?.match.score ?? 0) >= meant;

function gather(starts: readonly string[], sought: readonly Sought[]): Wanted {
  const found = sought.map((one) => shelvesFor(starts, one));
  const all = [...new Set(found.flatMap((places) => places.slice(0, perKey)))];
  return {
    shelves: all.slice(0, perQuery),
    cut: all.length > perQuery || found.some((places) => places.length > perKey),
  };
}

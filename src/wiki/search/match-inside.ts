import { fold, words } from "../names/fold.ts";
import { lettersOf } from "../names/initials.ts";
import { withoutLatinParticle, withoutParticle } from "../names/particles.ts";
import { soundOf } from "../names/respell.ts";
import type { NameMatch } from "./match-name.ts";
import type { KeyTable, NameIndex, NameKey } from "./name-index.ts";
import { NamesInside } from "./names-inside.ts";
import { isCommon } from "./tokens.ts";

/** A name has at most this many words. */
const nameLimit = 4;
/** A name inside a longer query counts by its share of the letters, between these two scores. */
const [lowest, highest] = [30, 78];
/** What a name counts less for not being its owner’s whole name, for its sound alone, and for standing within a word. */
const less = { given: 2, sound: 4, joined: 6 } as const;

/** A word of a query: its letters, and its place in the query. */
interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What is added by ’s ends here. */
  readonly end: number;
  /** Letters that it adds to what is asked for: none where it says nothing, or was said before. */
  readonly weight: number;
}

/** The words of a query; what is added to a name by ’s is no part of it. */
function partsOf(query: string): Part[] {
  const parts: Part[] = [];
  for (const { start, end } of words(query)) {
    const written = query.slice(start, end).replace(/['’]s$/iu, "");
    const text = fold(written);
    const said = isCommon(text) || parts.some((part) => part.text === text);
    parts.push({ text, from: start, to: start + written.length, end, weight: said ? 0 : text.length });
  }
  return parts;
}

/**
 * Names that stand inside a longer query, whole: “is yoo in soo in season 2”, “on-jo/actor”, “청산이는 살아 있나”; and
 * names that a Hangul word begins or ends with: “온조씨는”, “배우로몬”. The more of the query the name takes, the higher
 * its score.
 * @param query composed (NFC).
 */
export function matchInside(indexes: readonly NameIndex[], query: string): NamesInside {
  const found = new NamesInside();
  const parts = partsOf(query);
  const whole = fold(query);
  const named = new Set<number>();
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 1; to <= Math.min(parts.length, from + nameLimit); to += 1) {
      const span = spanOf(parts, from, to);
      if (span.written.length < 2 || span.written === whole) continue;
      // Somebody may be called On: who types “on” alone means no name.
      if (parts.slice(from, to).every(({ text: word }) => isCommon(word))) continue;
      const score = scoreOf(parts, from, to, span.written.length);
      const text = query.slice(span.from, parts[to - 1]?.to);
      const stems = [
        span.written,
        ...[...withoutParticle(span.written), ...withoutLatinParticle(text)].map(({ stem }) => fold(stem)),
      ];
      let hit = false;
      for (const stem of stems) hit = addExact(found, indexes, stem, { ...span, score }) || hit;
      // By sound alone a few letters are like too many names.
      if (span.written.length > 3)
        hit = addSound(found, indexes, text, { ...span, score: score - less.sound }) || hit;
      if (hit) for (let place = from; place < to; place += 1) named.add(place);
    }
  }
  parts.forEach((part, place) => {
    if (!named.has(place)) matchJoined(found, indexes, parts, place, part);
  });
  return found;
}

/** Where a name stands, and what it scores there before its kind of form is known. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

const spanOf = (parts: readonly Part[], from: number, to: number) => ({
  written: parts
    .slice(from, to)
    .map(({ text }) => text)
    .join(""),
  from: parts[from]?.from ?? 0,
  to: parts[to - 1]?.end ?? 0,
});

/** The score of a name by its share of the letters: what says nothing, and what the name holds itself, is left out. */
function scoreOf(parts: readonly Part[], from: number, to: number, letters: number): number {
  const within = parts.slice(from, to).map(({ text }) => text);
  const own = within.join("");
  const beside = parts.reduce(
    (sum, { text, weight }, place) =>
      (place >= from && place < to) || within.includes(text) || text === own ? sum : sum + weight,
    own.length - letters,
  );
  return lowest + (highest - lowest) * (letters / (letters + beside));
}

const addExact = (found: NamesInside, indexes: readonly NameIndex[], text: string, place: Place): boolean =>
  addKeys(
    found,
    indexes.map(({ written }) => written),
    text,
    place,
    "letters",
  );

const addSound = (found: NamesInside, indexes: readonly NameIndex[], text: string, place: Place): boolean =>
  addKeys(
    found,
    indexes.map(({ sounds }) => sounds),
    soundOf(text),
    place,
    "sound",
  );

function addKeys(
  found: NamesInside,
  tables: readonly KeyTable[],
  text: string,
  { from, to, score }: Place,
  way: NameMatch["way"],
): boolean {
  const keys = tables.flatMap((table): readonly NameKey[] => table.keys.get(text) ?? []);
  for (const key of keys)
    found.add({ from, to, key, score: score - (key.order === "given" ? less.given : 0), way });
  return keys.length > 0;
}

/** Hangul that is long enough to be a name and something more, a number too. */
const hangulWord = /^[가-힣]{2}[가-힣\p{N}]+$/u;

/** Names that a word begins with, one after the other, and the one that it ends with: Korean writes endings and titles on. */
function matchJoined(
  found: NamesInside,
  indexes: readonly NameIndex[],
  parts: readonly Part[],
  place: number,
  { text, from }: Part,
): void {
  if (!hangulWord.test(text)) return;
  const add = (start: number, end: number): boolean =>
    addExact(found, indexes, text.slice(start, end), {
      from: from + start,
      to: from + end,
      score: scoreOf(parts, place, place + 1, end - start) - less.joined,
    });
  let start = 0;
  for (let end = text.length; end - start >= 2; end -= 1) {
    if ((start === 0 && end === text.length) || !add(start, end)) continue;
    start = end;
    end = text.length + 1;
  }
  for (let begin = Math.max(1, start); text.length - begin >= 2; begin += 1)
    if (add(begin, text.length)) return;
}

/** Slips forgiven in a name of some length among other words; short words are near to too many names. */
const slipsForgiven = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);
/** What a name counts less for holding slips, and for each: it scores below the same name without. */
const [lessMisspelt, perSlip] = [2, 4];
/** Words with slips in a name, and words of a query looked at for them: each costs a walk through the names. */
const [wordsOfName, mostUnknown] = [3, 4];

/**
 * Adds names inside a longer query that hold a slip: “lomno instagram”, “이청신 배우”. They are looked for at words that
 * neither a name nor a text has, so that most keys cost nothing more.
 * @param found names that stand in the query without a slip.
 * @param isKnown whether a word stands in texts.
 */
export function addMisspelt(
  found: NamesInside,
  indexes: readonly NameIndex[],
  query: string,
  isKnown: (word: string) => boolean,
): void {
  const parts = partsOf(query);
  if (parts.length < 2) return;
  const unknown = parts.flatMap(({ text, weight, from, to }, place) =>
    weight > 2 && !found.covers(from, to) && !isKnown(text) ? [place] : [],
  );
  for (const place of unknown.slice(0, mostUnknown))
    for (let from = Math.max(0, place - wordsOfName + 1); from <= place; from += 1)
      for (let to = place + 1; to <= Math.min(parts.length, from + wordsOfName); to += 1) {
        if (to - from === parts.length) continue;
        const span = spanOf(parts, from, to);
        const score = scoreOf(parts, from, to, span.written.length);
        addNear(found, indexes, span.written, { ...span, score });
      }
}

function addNear(found: NamesInside, indexes: readonly NameIndex[], written: string, place: Place): void {
  const isHangul = hangulWord.test(written);
  if (!isHangul && !/^[a-z]+$/u.test(written)) return;
  const text = isHangul ? lettersOf(written).join("") : written;
  const limit = slipsForgiven(text.length);
  if (limit === 0) return;
  for (const index of indexes) {
    const table = isHangul ? index.letters : index.written;
    for (const { word, slips } of table.list.near(text, limit))
      addKeys(
        found,
        [table],
        word,
        { ...place, score: place.score - lessMisspelt - perSlip * slips },
        "typo",
      );
  }
}

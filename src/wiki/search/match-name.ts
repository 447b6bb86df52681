import { fold } from "../names/fold.ts";
import type { SyllableMatch, TypedHangul } from "../names/initials.ts";
import { matchSyllables, readTyped } from "../names/initials.ts";
import type { FormOrder } from "../names/name-order.ts";
import { givenNamesBeside } from "../names/name-order.ts";
import { endsInNumber, endsInNumberOf, isDigit, sameNumbers } from "../names/numbers.ts";
import { soundOf, soundsOf } from "../names/respell.ts";
import type { HangulKey, KeyTable, NameIndex, NameKey } from "./name-index.ts";

/** How a name was recognised. */
export type MatchWay = "letters" | "sound" | "typo" | "initials" | "partial syllable";

/** A name that a query may mean; the score runs from 0 to 100 and is 100 for a recorded spelling. */
export interface NameMatch {
  readonly key: NameKey;
  readonly score: number;
  readonly way: MatchWay;
}

/**
 * The scale of scores: letters before sounds, whole names before beginnings, slips last. What is derived
 * (turned, given name alone) stands a little below what somebody recorded.
 */
const scale = {
  whole: { written: 100, turned: 98, given: 92 },
  sound: { written: 87, turned: 86, given: 83 },
  // Where a name begins with the letters typed, whoever types is more likely on the way to it.
  soundBesideStart: { written: 70, turned: 69, given: 67 },
  initials: { written: 90, turned: 89, given: 85 },
  start: { written: 74, turned: 73, given: 71 },
  inside: { written: 62, turned: 61, given: 60 },
  soundStart: { written: 62, turned: 61, given: 59 },
  oneSlip: { written: 70, turned: 69, given: 67 },
  oneSlipInSound: { written: 60, turned: 59, given: 57 },
  twoSlips: { written: 54, turned: 53, given: 50 },
  twoSlipsInSound: { written: 44, turned: 43, given: 40 },
} as const satisfies Readonly<Record<string, Readonly<Record<FormOrder, number>>>>;

/** A family name alone: as a spelling writes it, above other names that begin so; in another spelling, below them. */
const family = { letters: 79, sound: 70 } as const;
/** What begins at a later word of a name: below what begins a name, above texts that hold the word. */
const later = { whole: 73, start: 64 } as const;
/** A given name behind a family name that the record does not have for it. */
const otherFamily = { letters: 66, sound: 58 } as const;

/** Added to the score of a beginning, by how much of the name it covers. */
const coverage = 6;
/** Taken off where a syllable would have to be finished, or give a letter to the next one: 나 is 나연 before 남. */
const unfinished = 5;
/** From this score on a name is taken as meant. */
export const meant = 80;

/**
 * The best match of each document whose name a query may mean, in no order.
 * @param forgiving whether names with slips count, where nothing better is found.
 */
export function matchNames(
  indexes: readonly NameIndex[],
  query: string,
  forgiving: boolean,
): Map<number, NameMatch> {
  const best = new Best();
  const written = fold(query);
  if (written === "") return best.matches;
  const heard = soundsOf(query);
  const typed = /[가-힣ㄱ-ㅎ]/u.test(written) ? readTyped(written) : undefined;
  for (const index of indexes) {
    matchLetters(index.written, written, best);
    matchLater(index.later, written, best);
    if (typed) matchHangul(index.hangul, typed, best);
  }
  // Of all letters before any sound: what a sound counts depends on them.
  for (const { sounds, families } of indexes) {
    for (const sound of heard) matchSound(sounds, sound, best);
    matchFamily(families, written, heard, best);
  }
  // What follows is guessing, and costs most: it is left where a name begins so, or nothing guessed could come before it.
  if (best.score > scale.oneSlip.written) return best.matches;
  for (const given of givenNamesBeside(query)) matchGiven(indexes, given, best);
  if (!forgiving) return best.matches;
  for (const { written: names, letters, sounds } of indexes) {
    if (typed) matchSlips(letters, typed.letters, scale.oneSlip, scale.twoSlips, best);
    matchSlips(names, written, scale.oneSlip, scale.twoSlips, best);
    // The sound in one piece is enough: names lie under both of theirs.
    matchSlips(sounds, heard[0] ?? "", scale.oneSlipInSound, scale.twoSlipsInSound, best);
  }
  return best.matches;
}

const keysThatStart = ({ list, keys }: KeyTable, start: string): NameKey[] =>
  list.startingWith(start).flatMap((word) => keys.get(word) ?? []);

const cover = (query: string, { key }: NameKey): number => coverage * (query.length / key.length);

function matchLetters(names: KeyTable, written: string, best: Best): void {
  for (const key of keysThatStart(names, written)) {
    if (key.key === written) best.add(key, scale.whole[key.order], "letters");
    else if (!endsInNumberOf(written, key.key, key.spelling))
      best.addStart(key, scale.start[key.order] + cover(written, key), "letters");
  }
}

function matchLater(table: KeyTable, written: string, best: Best): void {
  for (const key of keysThatStart(table, written)) {
    if (key.key === written) best.add(key, later.whole, "letters");
    else if (!endsInNumberOf(written, key.key, key.spelling))
      best.add(key, later.start + cover(written, key), "letters");
  }
}

function matchSound(sounds: KeyTable, sound: string, best: Best): void {
  if (sound.length < 2) return;
  const whole = best.started ? scale.soundBesideStart : scale.sound;
  for (const key of keysThatStart(sounds, sound)) {
    if (key.key === sound) best.add(key, whole[key.order], "sound");
    else if (sound.length > 2 && !endsInNumber(sound, key.key))
      best.add(key, scale.soundStart[key.order] + cover(sound, key), "sound");
  }
}

function matchFamily(
  families: NameIndex["families"],
  written: string,
  heard: readonly string[],
  best: Best,
): void {
  for (const sound of heard)
    for (const key of families.get(sound) ?? []) {
      const way = key.key === written ? "letters" : "sound";
      best.add(key, family[way], way);
    }
}

/** Whoever has a given name, whole; a family name that may be anybody's is no hint. */
function matchGiven(indexes: readonly NameIndex[], given: string, best: Best): void {
  const [written, sound] = [fold(given), soundOf(given)];
  for (const { written: names, sounds } of indexes) {
    for (const key of names.keys.get(written) ?? []) best.add(key, otherFamily.letters, "letters");
    if (sound.length < 3) continue;
    for (const key of sounds.keys.get(sound) ?? []) best.add(key, otherFamily.sound, "sound");
  }
}

function matchHangul(keys: readonly HangulKey[], typed: TypedHangul, best: Best): void {
  for (const key of keys) {
    if ((typed.set & ~key.letters) !== 0) continue;
    const found = matchSyllables(typed, key.syllables);
    if (!found || cutsNumber(found, key.syllables)) continue;
    const way = found.abbreviated ? "initials" : found.partial ? "partial syllable" : "letters";
    const whole = found.start === 0 && found.end === key.syllables.length && !found.partial;
    const covered = (coverage * (found.end - found.start)) / key.syllables.length;
    const added = covered - (found.abbreviated ? 2 : found.partial ? unfinished : 0);
    if (whole) best.add(key, (found.abbreviated ? scale.initials : scale.whole)[key.order], way);
    else if (found.start > 0) best.add(key, scale.inside[key.order] + added, way);
    else best.addStart(key, scale.start[key.order] + added, way);
  }
}

/** Tells whether a part of a name begins or ends inside a number: 1화 is no part of 11화. */
const cutsNumber = ({ start, end }: SyllableMatch, syllables: readonly string[]): boolean =>
  [start, end].some((at) => isDigit(syllables[at - 1]) && isDigit(syllables[at]));

/** How many slips a text of some length may hold and still be recognised; names are not longer than the last. */
export const slipsAllowed = (length: number): number => (length < 4 || length > 60 ? 0 : length < 8 ? 1 : 2);

function matchSlips(
  { list, keys }: KeyTable,
  query: string,
  one: Readonly<Record<FormOrder, number>>,
  two: Readonly<Record<FormOrder, number>>,
  best: Best,
): void {
  const limit = slipsAllowed(query.length);
  if (limit === 0) return;
  for (const { word, slips } of list.near(query, limit)) {
    if (slips === 0 || !sameNumbers(word, query)) continue;
    for (const key of keys.get(word) ?? []) best.add(key, (slips === 1 ? one : two)[key.order], "typo");
  }
}

/** The best match of each document so far. */
class Best {
  readonly matches = new Map<number, NameMatch>();
  score = 0;
  /** Whether a name begins with the letters typed. */
  started = false;

  addStart(key: NameKey, score: number, way: MatchWay): void {
    this.started = true;
    this.add(key, score, way);
  }

  add(key: NameKey, score: number, way: MatchWay): void {
    if (score > this.score) this.score = score;
    if (score > (this.matches.get(key.document)?.score ?? 0))
      this.matches.set(key.document, { key, score, way });
  }
}

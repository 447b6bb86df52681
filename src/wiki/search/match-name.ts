import { fold } from "../names/fold.ts";
import type { TypedHangul } from "../names/initials.ts";
import { matchSyllables, readTyped } from "../names/initials.ts";
import type { FormOrder } from "../names/name-order.ts";
import { soundOf } from "../names/respell.ts";
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
  initials: { written: 90, turned: 89, given: 85 },
  start: { written: 74, turned: 73, given: 71 },
  inside: { written: 62, turned: 61, given: 60 },
  soundStart: { written: 62, turned: 61, given: 59 },
  oneSlip: { written: 70, turned: 69, given: 67 },
  oneSlipInSound: { written: 60, turned: 59, given: 57 },
  twoSlips: { written: 54, turned: 53, given: 50 },
  twoSlipsInSound: { written: 44, turned: 43, given: 40 },
} as const satisfies Readonly<Record<string, Readonly<Record<FormOrder, number>>>>;

/** Added to the score of a beginning, by how much of the name it covers. */
const coverage = 6;
/** From this score on a name is taken as meant, and slips are not looked for. */
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
  const sound = soundOf(query);
  if (written === "") return best.matches;
  const typed = /[가-힣ㄱ-ㅎ]/u.test(written) ? readTyped(written) : undefined;
  for (const { written: names, hangul, sounds } of indexes) {
    for (const key of keysThatStart(names, written)) {
      if (key.key === written) best.add(key, scale.whole[key.order], "letters");
      else best.add(key, scale.start[key.order] + cover(written, key), "letters");
    }
    if (typed) matchHangul(hangul, typed, best);
    if (sound.length < 2) continue;
    for (const key of keysThatStart(sounds, sound)) {
      if (key.key === sound) best.add(key, scale.sound[key.order], "sound");
      else if (sound.length > 2) best.add(key, scale.soundStart[key.order] + cover(sound, key), "sound");
    }
  }
  if (!forgiving || best.score >= meant) return best.matches;
  for (const { written: names, letters, sounds } of indexes) {
    if (typed) matchSlips(letters, typed.letters, scale.oneSlip, scale.twoSlips, best);
    matchSlips(names, written, scale.oneSlip, scale.twoSlips, best);
    matchSlips(sounds, sound, scale.oneSlipInSound, scale.twoSlipsInSound, best);
  }
  return best.matches;
}

const keysThatStart = ({ list, keys }: KeyTable, start: string): NameKey[] =>
  list.startingWith(start).flatMap((word) => keys.get(word) ?? []);

const cover = (query: string, { key }: NameKey): number => coverage * (query.length / key.length);

function matchHangul(keys: readonly HangulKey[], typed: TypedHangul, best: Best): void {
  for (const key of keys) {
    if ((typed.set & ~key.letters) !== 0) continue;
    const found = matchSyllables(typed, key.syllables);
    if (!found) continue;
    const way = found.abbreviated ? "initials" : found.partial ? "partial syllable" : "letters";
    const whole = found.start === 0 && found.end === key.syllables.length && !found.partial;
    const covered = (coverage * (found.end - found.start)) / key.syllables.length;
    if (whole) best.add(key, (found.abbreviated ? scale.initials : scale.whole)[key.order], way);
    else
      best.add(
        key,
        (found.start === 0 ? scale.start : scale.inside)[key.order] + covered - (found.abbreviated ? 2 : 0),
        way,
      );
  }
}

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
    if (slips === 0) continue;
    for (const key of keys.get(word) ?? []) best.add(key, (slips === 1 ? one : two)[key.order], "typo");
  }
}

/** The best match of each document so far. */
class Best {
  readonly matches = new Map<number, NameMatch>();
  score = 0;

  add(key: NameKey, score: number, way: MatchWay): void {
    if (score > this.score) this.score = score;
    if (score > (this.matches.get(key.document)?.score ?? 0))
      this.matches.set(key.document, { key, score, way });
  }
}

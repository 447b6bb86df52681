import { fold } from "../names/fold.ts";
import { lettersOf, matchSyllables } from "../names/initials.ts";
import type { FormOrder } from "../names/name-order.ts";
import { soundOf } from "../names/respell.ts";
import { letterSet, setDifference, slipsBetween } from "../names/typo.ts";
import type { HangulKey, NameIndex, NameKey } from "./name-index.ts";

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
export function matchNames(index: NameIndex, query: string, forgiving: boolean): Map<number, NameMatch> {
  const best = new Best();
  const written = fold(query);
  const sound = soundOf(query);
  if (written === "") return best.matches;
  for (const key of index.written) {
    if (!key.key.startsWith(written)) continue;
    if (key.key === written) best.add(key, scale.whole[key.order], "letters");
    else best.add(key, scale.start[key.order] + cover(written, key), "letters");
  }
  if (/[가-힣ㄱ-ㅎ]/u.test(written)) matchHangul(index.hangul, written, forgiving, best);
  if (sound.length > 1)
    for (const key of index.sounds) {
      if (!key.key.startsWith(sound)) continue;
      if (key.key === sound) best.add(key, scale.sound[key.order], "sound");
      else if (sound.length > 2) best.add(key, scale.soundStart[key.order] + cover(sound, key), "sound");
    }
  if (forgiving && best.score < meant) {
    matchSlips(index.written, written, scale.oneSlip, scale.twoSlips, best);
    matchSlips(index.sounds, sound, scale.oneSlipInSound, scale.twoSlipsInSound, best);
  }
  return best.matches;
}

const cover = (query: string, { key }: NameKey): number => coverage * (query.length / key.length);

function matchHangul(keys: readonly HangulKey[], query: string, forgiving: boolean, best: Best): void {
  for (const key of keys) {
    const found = matchSyllables(query, key.syllables);
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
  if (forgiving && best.score < meant)
    matchSlips(keys, lettersOf(query).join(""), scale.oneSlip, scale.twoSlips, best);
}

/** How many slips a text of some length may hold and still be recognised. */
const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

function matchSlips(
  keys: readonly NameKey[],
  query: string,
  one: Readonly<Record<FormOrder, number>>,
  two: Readonly<Record<FormOrder, number>>,
  best: Best,
): void {
  const limit = slipsAllowed(query.length);
  if (limit === 0) return;
  const letters = letterSet(query);
  for (const key of keys) {
    if (setDifference(letters, key.letters) > 2 * limit) continue;
    const slips = slipsBetween(query, key.key, limit);
    if (slips > limit || slips === 0) continue;
    best.add(key, (slips === 1 ? one : two)[key.order], "typo");
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

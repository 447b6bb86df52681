import { foldWithPlaces } from "./fold.ts";

/** Tells whether a character is a digit. */
export const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";

/**
 * Tells whether two texts hold the same numbers in the same order: a wrong digit is no slip but another thing.
 * @example sameNumbers("episod 11", "episode11") holds; sameNumbers("s2e1", "s1e1") does not.
 */
export const sameNumbers = (one: string, other: string): boolean => numbersIn(one) === numbersIn(other);

const numbersIn = (text: string): string =>
  /\d/u.test(text) ? (text.match(/\d+/gu) ?? []).map((run) => run.replace(/^0+(?=\d)/u, "")).join(" ") : "";

/**
 * Tells whether a text ends inside a number of another that begins with it: “episode 1” is not the beginning of
 * “episode 11”. Noughts alone are: who types 01 has begun with 0.
 */
export const endsInNumber = (start: string, whole: string): boolean =>
  isDigit(whole[start.length]) && /(?:^|\D)0*[1-9]\d*$/u.test(start);

/**
 * Tells whether a folded text ends inside a number of a spelling, which may write two numbers side by side.
 * @param whole the folded spelling, or the end of it, which begins with the text.
 * @example “class2” ends in no number of “Class 2-5”, though both are folded.
 */
export function endsInNumberOf(start: string, whole: string, spelling: string): boolean {
  if (!endsInNumber(start, whole)) return false;
  const { text, places } = foldWithPlaces(spelling);
  const next = text.length - whole.length + start.length;
  return !text.endsWith(whole) || (places[next] ?? 0) - (places[next - 1] ?? 0) === 1;
}

/**
 * A recorded spelling cut at its spaces and hyphens, where that gives one piece a syllable of the Hangul: how each
 * syllable is said, as somebody wrote it and never by rule. Empty where the two do not match.
 *
 * @example syllablesOf("Choi Nam-ra", "최남라") is ["Choi", "Nam", "ra"]; syllablesOf("Lomon", "로몬") is [].
 */
export function syllablesOf(spelling: string, hangul: string): string[] {
  const pieces = spelling.split(/[\s\-‑]+/u).filter((piece) => piece !== "");
  return pieces.length === Array.from(hangul.replaceAll(/\s/gu, "")).length ? pieces : [];
}

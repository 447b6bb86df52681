import { fold, words } from "../names/fold.ts";

/** A piece of a text as the text index knows it, with its place in the (NFC) text. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

const syllables = /^[가-힣]{2,}$/u;
/** What a word may be joined by. */
const joined = /['’‑-]/u;

/**
 * The tokens of a text. A hyphenated word gives itself and its parts, so that Cheong-san, Cheongsan and
 * Cheong san all meet; a Hangul word gives its pairs of syllables, so that 유인수는 holds 인수.
 * @example terms of “Yoo In-soo’s 학교는”: yoo, insoo, in, soo, 학교, 교는.
 */
export function tokensOf(text: string): Token[] {
  const composed = text.normalize("NFC");
  return words(composed).flatMap(({ text: word, start, end }): Token[] => {
    if (syllables.test(word) && word.length === end - start)
      return Array.from(word.slice(0, -1), (syllable, index) => ({
        term: syllable + word.charAt(index + 1),
        start: start + index,
        end: start + index + 2,
      }));
    const written = composed.slice(start, end);
    // Most words are folded and whole already.
    if (!joined.test(written)) return [{ term: word, start, end }];
    const bare = written.replace(/['’]s$/u, "");
    const whole = { term: fold(bare), start, end: start + bare.length };
    const parts = [...bare.matchAll(/[^‑-]+/gu)];
    if (parts.length < 2) return [whole];
    return [
      whole,
      ...parts.map((part) => ({
        term: fold(part[0]),
        start: start + part.index,
        end: start + part.index + part[0].length,
      })),
    ].filter(({ term }) => term !== "");
  });
}

/** The terms that a query asks for: like those of a text, but a hyphenated word is asked for as a whole. */
export const queryTerms = (query: string): string[] => {
  const tokens = tokensOf(query);
  const asked = tokens.filter(
    (token) => syllables.test(token.term) || !tokens.some((other) => other !== token && covers(other, token)),
  );
  return [...new Set(asked.map(({ term }) => term))];
};

const covers = (outer: Token, inner: Token): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

const common = new Set(
  "a an and are as at be by did does for from has in is it of on or that the there this to was who will with".split(
    " ",
  ),
);

/** Tells whether a word says nothing: half of all texts hold such words, and looking for them finds those. */
export const isCommon = (term: string): boolean => common.has(term);

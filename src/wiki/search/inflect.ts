import { isCommon, queryTerms } from "./tokens.ts";

const vowel = /[aeiouy]/u;
/** One syllable that ends in a single vowel and a consonant: its “e”, if any, is its own (“date”, not “dat”). */
const short = /^[^aeiou]+[aeiouy][^aeiouwxy]$/u;

/**
 * An English word without its inflection, so that “films”, “filmed” and “filming” meet, and “bully” and “bullies”.
 * Steps 1a to 1c and 5a of M. F. Porter, “An algorithm for suffix stripping” (1980), without its measure; derived words
 * (“renewal”) stay. A word in other letters, or of fewer than four, is its own stem.
 * @example stemOf("wrapped") is "wrap"; stemOf("released") and stemOf("release") are "releas".
 */
export function stemOf(term: string): string {
  if (!/^[a-z]{4,}$/u.test(term)) return term;
  const word = withoutTense(withoutPlural(term));
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}i`;
  return word.length > 3 && word.endsWith("e") && !short.test(word.slice(0, -1)) ? word.slice(0, -1) : word;
}

function withoutPlural(word: string): string {
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith("sses")) return word.slice(0, -2);
  return /[^isu]s$/u.test(word) ? word.slice(0, -1) : word;
}

function withoutTense(word: string): string {
  if (word.endsWith("ied")) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  const bare = /(?:[^e]ed|ing)$/u.test(word) ? word.replace(/(?:ed|ing)$/u, "") : word;
  if (bare === word || bare.length < 3 || !vowel.test(bare)) return word;
  if (/([^aeioulsz])\1$/u.test(bare)) return bare.slice(0, -1);
  return short.test(bare) ? `${bare}e` : bare;
}

/** The terms under which a word of a text is known: as it stands, which beginnings are compared with, and its stem. */
export function inflectionsOf(term: string): string[] {
  const before = known.get(term);
  if (before) return before;
  const stem = stemOf(term);
  const forms = stem === term ? [term] : [term, stem];
  known.set(term, forms);
  return forms;
}

/** The forms of each word of the texts read so far: texts are made of few, and a record says them all again. */
const known = new Map<string, string[]>();

/** The stems of the words of a query, but for those that say nothing, with whether they were written otherwise. */
export function askedTerms(query: string): ReadonlyMap<string, "inflected" | "as written"> {
  const terms = queryTerms(query).filter((term) => !isCommon(term));
  return new Map(terms.map((term) => [stemOf(term), stemOf(term) === term ? "as written" : "inflected"]));
}

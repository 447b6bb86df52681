import { fold, foldWithPlaces, words } from "../names/fold.ts";
import { lettersOf, matchSyllables, readTyped } from "../names/initials.ts";
import { inflectionsOf } from "./inflect.ts";
import type { Mark, MarkedText } from "./result.ts";
import type { Token } from "./tokens.ts";
import { tokensOf } from "./tokens.ts";

/**
 * A name with what the query matched of it: the letters typed, its words in any order, the syllables meant
 * by initials, or else, for matches by sound and with slips, the whole.
 * @example markName("Lee Cheong-san", "cheongsan") marks “Cheong-san”.
 */
export function markName(name: string, query: string): MarkedText {
  const text = name.normalize("NFC");
  const folded = foldWithPlaces(text);
  const marksOf = (from: number, to: number): Mark => [
    folded.places[from] ?? 0,
    (folded.places[to - 1] ?? 0) + 1,
  ];
  const find = (part: string): Mark[] => {
    const at = part === "" ? -1 : folded.text.indexOf(part);
    return at < 0 ? [] : [marksOf(at, at + part.length)];
  };
  const whole = find(fold(query));
  if (whole.length > 0) return { text, marks: whole };
  const parts = words(query).map((word) => find(word.text));
  if (parts.length > 1 && parts.every((found) => found.length > 0))
    return { text, marks: joined(text, parts.flat()) };
  const syllables = /[가-힣]/u.test(text)
    ? matchSyllables(readTyped(fold(query)), lettersOf(folded.text))
    : undefined;
  return { text, marks: [syllables ? marksOf(syllables.start, syllables.end) : [0, text.length]] };
}

/** A text with the tokens that matched, in any inflection. */
export function markTerms(original: string, terms: ReadonlySet<string>): MarkedText {
  const text = original.normalize("NFC");
  const marks = tokensIn(text)
    .filter(({ term }) => inflectionsOf(term).some((form) => terms.has(form)))
    .map(({ start, end }): Mark => [start, end]);
  return { text, marks: joined(text, marks) };
}

/** The tokens of what is shown: most of it was shown at the key before. */
const known = new Map<string, readonly Token[]>();
/** Texts kept: what some keys show. */
const most = 200;

function tokensIn(text: string): readonly Token[] {
  const tokens = known.get(text) ?? tokensOf(text);
  if (known.size >= most) known.clear();
  known.set(text, tokens);
  return tokens;
}

/** Marks in order; those that touch, lie within one another or have a space alone between them become one. */
function joined(text: string, marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = result.at(-1);
    if (last && text.slice(last[1], from).trim() === "")
      result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}

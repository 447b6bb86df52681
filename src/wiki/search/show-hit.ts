import { fold } from "../names/fold.ts";
import type { SearchDocument } from "./document.ts";
import { markName, markTerms } from "./mark.ts";
import type { NameMatch } from "./match-name.ts";
import type { MarkedText, SearchResult } from "./result.ts";
import type { TextMatch } from "./text-match.ts";

/** All that one search knows of a document. */
export interface Hit {
  readonly place: number;
  readonly document: SearchDocument;
  readonly score: number;
  readonly name: NameMatch | undefined;
  readonly text: TextMatch | undefined;
}

/** A hit as it is shown: what matched is marked, and said where it would not be seen. */
export function showHit({ document, score, name, text }: Hit, query: string): SearchResult {
  const { id, kind, to, hangul, beside } = document;
  const line = document.line === "" ? undefined : document.line;
  const shared = { id, kind, to, score, ...(beside && { beside }) };
  if (name && name.score >= (text?.score ?? 0)) {
    const label = markSpelling(document.label, name.key.spelling, query);
    const korean = hangul === undefined ? undefined : markSpelling(hangul, name.key.spelling, query);
    const seen = label.marks.length > 0 || (korean?.marks.length ?? 0) > 0;
    return {
      ...shared,
      label,
      ...(korean && { hangul: korean }),
      ...(line !== undefined && { line: { text: line, marks: [] } }),
      ...(!seen && { matched: markName(name.key.spelling, query) }),
    };
  }
  const terms = new Set(text?.terms);
  const label = markTerms(document.label, terms);
  const korean = hangul === undefined ? undefined : markTerms(hangul, terms);
  const told = markedLine(line, document.text, terms);
  const seen = [label, korean, told].some((shown) => shown && shown.marks.length > 0);
  const spelling = seen
    ? undefined
    : document.spellings?.find((other) => markTerms(other, terms).marks.length > 0);
  return {
    ...shared,
    label,
    ...(korean && { hangul: korean }),
    ...(told && { line: told }),
    ...(spelling !== undefined && { matched: markTerms(spelling, terms) }),
  };
}

/** What is shown, marked where it is the spelling that matched or holds it as its whole words. */
function markSpelling(shown: string, spelling: string, query: string): MarkedText {
  if (shown === spelling) return markName(shown, query);
  const holds = fold(shown).includes(fold(spelling));
  return holds
    ? markName(shown, fold(shown).includes(fold(query)) ? query : spelling)
    : { text: shown, marks: [] };
}

/** The line under the label, or the longer text where only that matched. */
function markedLine(
  line: string | undefined,
  text: string | undefined,
  terms: ReadonlySet<string>,
): MarkedText | undefined {
  const told = line === undefined ? undefined : markTerms(line, terms);
  if (text === undefined || (told?.marks.length ?? 0) > 0) return told;
  const longer = markTerms(text, terms);
  return longer.marks.length > 0 ? longer : told;
}

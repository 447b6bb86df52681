import { groupBy } from "../../lib/group.ts";
import type { Span } from "../../lib/span.ts";
import { contains, overlaps } from "../../lib/span.ts";
import type { Claim } from "../model/source.ts";
import type { Value } from "../model/value.ts";
import type { StatusWord } from "../vocabulary/questions.ts";

/** How two answers to one question stand to each other; `silent`: neither bears the other out nor opposes it. */
export type Accord = "agree" | "oppose" | "silent";

/** Claims that give the very same value. */
export interface ValueGroup {
  readonly key: string;
  readonly value: Value;
  readonly claims: readonly [Claim, ...Claim[]];
}

/**
 * How two values of one question stand to each other; symmetric. Dates and windows agree when they share a
 * day, other values when they are the same; "not in this span" opposes a date wholly inside it; "nothing is
 * announced" and `undecided` oppose nothing. With `many`, answers hold side by side and never oppose. Values
 * of types that cannot be compared are silent.
 *
 * @example accordOf 2026-07/2026-12 and 2026-12 is "agree"; of `in` and `out` "oppose"; of `in` and `in talks` "silent".
 */
export function accordOf(a: Value, b: Value, many = false): Accord {
  if (many) return valueKey(a) === valueKey(b) ? "agree" : "silent";
  switch (a.type) {
    case "date":
    case "window":
      if (b.type === "excluded") return rulesOut(b.span, a.span) ? "oppose" : "silent";
      if (b.type !== "date" && b.type !== "window") return "silent";
      return overlaps(a.span, b.span) ? "agree" : "oppose";
    case "excluded":
      if (b.type === "date" || b.type === "window") return accordOf(b, a);
      return b.type === "excluded" && overlaps(a.span, b.span) ? "agree" : "silent";
    case "status":
      return b.type === "status" ? accordOfWords(a.word, b.word) : "silent";
    case "count":
      if (b.type !== "count") return "silent";
      return a.count === b.count ? "agree" : "oppose";
    case "text":
      if (b.type !== "text") return "silent";
      return valueKey(a) === valueKey(b) ? "agree" : "oppose";
    case "unannounced":
      return b.type === "unannounced" ? "agree" : "silent";
  }
}

/** An exclusion with an open end rules out whatever begins in it; its finite last day is only a convention. */
const rulesOut = (excluded: Span, span: Span): boolean =>
  excluded.openEnd === true ? excluded.first <= span.first : contains(excluded, span);

/** Different words oppose each other, save that `undecided` opposes none and `in talks` only `out`. */
function accordOfWords(a: StatusWord, b: StatusWord): Accord {
  if (a === b) return "agree";
  if (a === "undecided" || b === "undecided") return "silent";
  if (a === "in talks" || b === "in talks") return a === "out" || b === "out" ? "oppose" : "silent";
  return "oppose";
}

/**
 * Tells whether two values of one question can both be true; see {@link accordOf}.
 * @example compatible of 560 and 474 is false, unless the question allows many answers.
 */
export const compatible = (a: Value, b: Value, many = false): boolean => accordOf(a, b, many) !== "oppose";

/**
 * Tells whether a value leaves its question open: nothing is announced, or the source says it is undecided.
 * @example isNoncommittal({ type: "unannounced" }) is true.
 */
export const isNoncommittal = (value: Value): boolean =>
  value.type === "unannounced" || (value.type === "status" && value.word === "undecided");

/**
 * A text that equal values share and different values do not: a date and a window of the same days are
 * equal, as are texts that differ in case or white space alone.
 * @example valueKey({ type: "text", text: "Film  Monster" }) is "text film monster".
 */
export function valueKey(value: Value): string {
  switch (value.type) {
    case "date":
    case "window":
      return `span ${value.span.first}/${value.span.last}`;
    case "excluded":
      return `excluded ${value.span.first}/${value.span.last}`;
    case "status":
      return `status ${value.word}`;
    case "count":
      return `count ${value.count}`;
    case "text":
      return `text ${value.text.normalize("NFKC").toLowerCase().replaceAll(/\s+/gu, " ").trim()}`;
    case "unannounced":
      return "unannounced";
  }
}

/**
 * Groups claims by their value in the order of first mention; no claims, no groups. What follows compares
 * values, of which a question has few, and not claims, of which it may have thousands.
 * @example three claims `in` and one `out` are two groups.
 */
export function groupByValue(claims: readonly Claim[]): readonly ValueGroup[] {
  const groups: ValueGroup[] = [];
  for (const [key, members] of groupBy(claims, ({ value }) => valueKey(value))) {
    const [first, ...others] = members;
    if (first) groups.push({ key, value: first.value, claims: [first, ...others] });
  }
  return groups;
}

import type { Day } from "./span.ts";
import { dayFromNumber, dayNumber, isDay } from "./span.ts";

/** A date that a text names: the words, and the first and last day that they can mean. */
export interface NamedDate {
  readonly text: string;
  readonly first: Day;
  readonly last: Day;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const month = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const year = String.raw`(?:19|20)\d\d`;
// A number inside an id, an address or a count is no year.
const before = String.raw`(?<![\p{L}\p{N}\-/_.,])`;
const after = String.raw`(?![\p{N}_]|[-/.,]\p{N}|-\p{L})`;
const dates = new RegExp(
  [
    `${before}(?<iso>${year}-\\d{2}(?:-\\d{2})?)${after}`,
    `(?<![\\p{L}\\p{N}\\-])(?<dmyDay>\\d{1,2}) (?<dmyMonth>${month}) (?<dmyYear>${year})${after}`,
    `${before}(?<mdyMonth>${month}) (?<mdyDay>\\d{1,2}),? (?<mdyYear>${year})${after}`,
    `(?<![\\p{L}\\p{N}\\-])(?<myMonth>${month}) (?:of )?(?<myYear>${year})${after}`,
    `${before}(?<year>${year})(?![\\p{L}\\p{N}_]|[-/.,]\\p{N})`,
  ].join("|"),
  "gu",
);

/**
 * Lists the days, months and years that an English text names, in order. Of a span such as “late 2026” or
 * “Jul–Dec 2026” the year or month that is written out is given; numbers in ids, addresses and counts are none.
 * @example datesIn("Moved on 23 May 2024 to 2025.") has 2024-05-23, and 2025-01-01 to 2025-12-31.
 */
export function datesIn(text: string): NamedDate[] {
  return [...text.matchAll(dates)].map(({ 0: words, groups: parts = {} }): NamedDate => {
    const inIso = parts["iso"]?.split("-") ?? [];
    const named = inIso[0] ?? parts["dmyYear"] ?? parts["mdyYear"] ?? parts["myYear"] ?? parts["year"] ?? "";
    const inWords = parts["dmyMonth"] ?? parts["mdyMonth"] ?? parts["myMonth"];
    const inYear = inIso[1] ?? (inWords && String(months.indexOf(inWords.slice(0, 3)) + 1).padStart(2, "0"));
    const inMonth = inIso[2] ?? parts["dmyDay"]?.padStart(2, "0") ?? parts["mdyDay"]?.padStart(2, "0");
    return { text: words, ...spanOf(named, inYear, inMonth) };
  });
}

/** The days of a year, of its month or of one day; what the calendar lacks is left off. */
function spanOf(
  inYear: string,
  inMonth: string | undefined,
  day: string | undefined,
): Omit<NamedDate, "text"> {
  const first = `${inYear}-${inMonth}-01`;
  if (inMonth === undefined || !isDay(first)) return { first: `${inYear}-01-01`, last: `${inYear}-12-31` };
  const exact = `${inYear}-${inMonth}-${day}`;
  if (isDay(exact)) return { first: exact, last: exact };
  const next =
    Number(inMonth) === 12
      ? `${Number(inYear) + 1}-01-01`
      : `${inYear}-${String(Number(inMonth) + 1).padStart(2, "0")}-01`;
  return { first, last: dayFromNumber(dayNumber(next) - 1) };
}

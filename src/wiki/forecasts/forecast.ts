/** Most characters (UTF-16 units) of the reader’s reason for a number. */
export const longestNote = 500;

/** A number that the reader put on a proposition at a moment. */
export interface Estimate {
  /** Whole per cents, 0 to 100. */
  readonly probability: number;
  /** When, as `2026-02-09T18:30:00.000Z`: UTC to the millisecond, so that text order is time order. */
  readonly at: string;
  readonly note?: string;
}

/** What the reader thinks of a proposition, oldest estimate first; at least one. */
export interface Forecast {
  readonly proposition: string;
  readonly history: readonly Estimate[];
}

/** Tells whether a text can be the id of a proposition: small Latin words joined by one of `-`, `:`, `.` and `/`, at most 80. */
export const isProposition = (text: unknown): text is string =>
  typeof text === "string" && text.length <= 80 && /^[a-z0-9]+(?:[-:./][a-z0-9]+)*$/u.test(text);

/** Tells whether a value is a number of whole per cents from 0 to 100. */
export const isProbability = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 100;

/** Tells whether a text is a moment as `Date.prototype.toISOString` writes it, of a day that exists, from 2000 to 9999. */
export function isMoment(text: unknown): text is string {
  if (typeof text !== "string" || !/^[2-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}

/**
 * A note as it may be kept: plain text in one piece, at most {@link longestNote} characters. Control characters
 * become spaces, halves of characters go; undefined where nothing is left. Markup stays what it is, text.
 */
export function plainNote(text: string): string | undefined {
  const plain = text
    // A whole note is looked at only as far as it can be kept.
    .slice(0, longestNote * 4)
    .replaceAll(/\p{Cc}+/gu, " ")
    .replaceAll(/\p{Surrogate}/gu, "")
    .trim()
    .slice(0, longestNote)
    // The cut may go through a character of two units.
    .replaceAll(/\p{Surrogate}/gu, "")
    .trim();
  return plain === "" ? undefined : plain;
}

/** The order of estimates: by moment, then by number, then by note, so that every device lists them alike. */
export function compareEstimates(a: Estimate, b: Estimate): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  if (a.probability !== b.probability) return a.probability - b.probability;
  const [one, other] = [a.note ?? "", b.note ?? ""];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The estimate that holds now: the newest. */
export const latestOf = ({ history }: Forecast): Estimate | undefined => history.at(-1);

/** The numbers that hold now, in per cent, by proposition; one without a history has none. */
export const latestNumbers = (forecasts: readonly Forecast[]): Map<string, number> =>
  new Map(
    forecasts.flatMap((forecast) => {
      const latest = latestOf(forecast);
      return latest ? [[forecast.proposition, latest.probability] as const] : [];
    }),
  );

/** Something in a file or a link that could not be read: where, what, and what to do. */
export interface Fault {
  /** “The file”, or a place in it as `forecasts[3].history[0].at`. */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly cure: string;
}

/** What could be kept of a file or a link, and what could not. */
export interface Reading<T> {
  readonly kept: readonly T[];
  readonly faults: readonly Fault[];
}

/** Most faults that are told one by one; a file can hold more than anybody would read. */
export const mostFaults = 20;

/** A value in words, short enough for a sentence, with nothing unseen in it: `“40”`, `a list of 3`, `nothing`. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return `“${shorten(value)}”`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "an object";
  return typeof value === "number" || typeof value === "boolean"
    ? `${typeof value} ${value}`
    : `a ${typeof value}`;
}

/** At most forty characters of a text, without control characters and halves of characters. */
const shorten = (text: string): string => {
  const seen = text.slice(0, 40).replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}]+/gu, " ");
  return text.length > 40 ? `${seen}…` : seen;
};

/** A fault in a sentence or two: “forecasts[0].history[2].at: found “yesterday”; expected …. Cure.” */
export const formatFault = ({ where, found, expected, cure }: Fault): string =>
  `${where}: found ${found}; expected ${expected}. ${cure}`;

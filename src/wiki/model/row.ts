import type { Day } from "../../lib/span.ts";

/** How far the story must have been watched: 0 is the premise, n the n-th episode in order of broadcast. */
export type Level = number;

/** When something became publicly known: a {@link Day}, or `undated` for what exists only today. */
export type Since = Day;

/**
 * Everything readable is a row: a flat piece that belongs to one level and exists from one day. The gate
 * opens rows by these marks and looks at nothing else.
 */
export interface Row {
  readonly level: Level;
  readonly since: Since;
  /** Words of the row that came after it, such as a note: path of the field, and the day from which it exists. */
  readonly later?: Readonly<Record<string, Since>>;
}

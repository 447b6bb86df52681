import type { DayBasis, RevealBasis } from "../vocabulary/statements.ts";
import type { Citation } from "./citation.ts";
import type { Row } from "./row.ts";

/** A moment of the outbreak in story time. `order` sorts; gaps in it tell nothing of what is sealed. */
export interface Moment extends Row {
  readonly id: string;
  readonly order: number;
  readonly day: string;
  readonly dayBasis: DayBasis;
  readonly time: string | null;
  readonly text: string;
  readonly basis?: RevealBasis;
  readonly characters: readonly string[];
  readonly place: string | null;
  readonly citations: readonly Citation[];
  readonly note?: string;
}

import type { Day } from "../../lib/span.ts";
import type { Citation } from "./citation.ts";
import type { Criteria } from "./criteria.ts";
import type { Level, Row } from "./row.ts";
import type { Ground } from "./theory.ts";

/**
 * A proposition that is settled already, for practice. It opens only where its outcome may be told, question and
 * all: nobody else could be told how they did.
 */
export interface Rehearsal extends Row {
  readonly id: string;
  /** The day on which it is asked; none where the story is asked about. */
  readonly asked?: Day;
  /** Level of the episode after which it is asked; 0 of the real world. */
  readonly after: Level;
  readonly question: string;
  readonly proposition: string;
  readonly criteria: Criteria;
  /** The ledger's question that tells what was known on that day. */
  readonly about?: string;
  readonly outcome: {
    readonly holds: boolean;
    readonly text: string;
    readonly on: Ground;
    readonly citations: readonly Citation[];
  };
}

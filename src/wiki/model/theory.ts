import type { Day } from "../../lib/span.ts";
import type { Bearing, TheoryTieType, TheoryTopic } from "../vocabulary/statements.ts";
import type { Citation } from "./citation.ts";
import type { Criteria } from "./criteria.ts";
import type { Row } from "./row.ts";
import type { Value } from "./value.ts";

/** A theory; what it says word for word, and what would settle it, stands in its versions. */
export interface Theory extends Row {
  readonly id: string;
  readonly question: string;
  readonly topic: TheoryTopic;
  readonly summary: string;
  /** The ledger's question that settles it, and the answer under which it holds. */
  readonly tied?: { readonly question: string; readonly value?: Value };
  readonly characters: readonly string[];
  readonly statedBy: readonly Citation[];
  readonly note?: string;
}

/** One wording of a theory; of those that a world holds the last one stands. */
export interface TheoryVersion extends Row {
  readonly theory: string;
  /** Counted from 1, the oldest first. */
  readonly number: number;
  readonly day: Day;
  readonly proposition: string;
  readonly criteria: Criteria;
  readonly change?: string;
  /** SHA-256 of the canonical text (criteria.ts), 64 hexadecimal digits. */
  readonly sha256: string;
}

/** That two theories bear on each other; it opens with the later sealed of the two. */
export interface TheoryTie extends Row {
  readonly from: string;
  readonly to: string;
  readonly type: TheoryTieType;
}

/** What a piece of evidence rests on; `address` leads there. */
export type Ground =
  | { readonly type: "fact"; readonly fact: string; readonly of: string }
  | { readonly type: "event"; readonly event: string; readonly episode: string }
  | { readonly type: "claim"; readonly claim: string; readonly question: string; readonly source: string }
  | { readonly type: "episode"; readonly episode: string };

/** A fact, event, claim or episode used for or against a theory. */
export interface Evidence extends Row {
  readonly id: string;
  readonly theory: string;
  readonly bearing: Bearing;
  readonly text: string;
  readonly on: Ground;
  readonly citations: readonly Citation[];
}

/** An editor's dated decision that settles a theory. */
export interface TheoryRuling extends Row {
  readonly theory: string;
  readonly date: string;
  readonly holds: boolean;
  readonly reason: string;
  readonly citations: readonly Citation[];
}

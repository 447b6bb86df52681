import type { Span } from "../../lib/span.ts";
import type { Bearing, TheoryTopic } from "../vocabulary/statements.ts";
import type { Citation } from "./citation.ts";
import type { Row } from "./row.ts";

/** A theory with the criteria that would settle it. */
export interface Theory extends Row {
  readonly id: string;
  readonly question: string;
  readonly proposition: string;
  readonly topic: TheoryTopic;
  readonly summary: string;
  readonly criteria: { readonly holds: string; readonly fails: string; readonly deadline: Span };
  readonly characters: readonly string[];
  readonly statedBy: readonly Citation[];
  readonly note?: string;
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

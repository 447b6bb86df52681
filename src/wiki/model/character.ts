import type { RelationshipType } from "../vocabulary/relationships.ts";
import type { FateState, RevealBasis } from "../vocabulary/statements.ts";
import type { Citation } from "./citation.ts";
import type { Name } from "./name.ts";
import type { Row } from "./row.ts";

/** A character's head: what may be shown as soon as the character may be named. */
export interface Character extends Row {
  readonly id: string;
  readonly name: Name;
  readonly group: string;
  readonly line: string;
  readonly note?: string;
}

/** That a person plays a character in a season. */
export interface Casting extends Row {
  readonly character: string;
  readonly person: string;
  readonly season: number;
  readonly citations: readonly Citation[];
  readonly note?: string;
}

/** A turn in a character's condition. */
export interface Fate extends Row {
  readonly character: string;
  readonly state: FateState;
  readonly text: string;
  readonly basis?: RevealBasis;
  readonly citations: readonly Citation[];
}

/** A tie from one character to another. */
export interface Relationship extends Row {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly type: RelationshipType;
  readonly basis?: RevealBasis;
  readonly note?: string;
  readonly citations: readonly Citation[];
}

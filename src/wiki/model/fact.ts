import type { FactKind, RevealBasis } from "../vocabulary/statements.ts";
import type { Citation } from "./citation.ts";
import type { EntityRef } from "./entity.ts";
import type { Row } from "./row.ts";

/** An in-universe statement about a character or a lore entry. */
export interface Fact extends Row {
  readonly id: string;
  readonly of: EntityRef;
  readonly text: string;
  readonly kind: FactKind;
  readonly basis?: RevealBasis;
  readonly citations: readonly Citation[];
  readonly note?: string;
}

import type { LoreKind } from "../vocabulary/statements.ts";
import type { Name } from "./name.ts";
import type { Row } from "./row.ts";

/** A place, concept, object or organisation of the story. */
export interface Entry extends Row {
  readonly id: string;
  readonly kind: LoreKind;
  readonly name: Name;
  readonly line: string;
  readonly note?: string;
}

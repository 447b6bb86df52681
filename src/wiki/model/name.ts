import type { HangulBasis, SpellingKind } from "../vocabulary/statements.ts";
import type { Citation } from "./citation.ts";
import type { Row } from "./row.ts";
import type { EntityRef } from "./entity.ts";

/** A name as it heads a page. */
export interface Name {
  readonly credited: string;
  readonly hangul?: string;
  readonly hangulBasis?: HangulBasis;
  readonly hangulCitations?: readonly Citation[];
  readonly note?: string;
}

/** Another spelling of an entity's name. */
export interface Spelling extends Row {
  readonly of: EntityRef;
  readonly text: string;
  readonly kind: SpellingKind;
  readonly language?: string;
  readonly citations: readonly Citation[];
  readonly note?: string;
}

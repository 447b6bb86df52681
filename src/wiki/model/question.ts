import type { Property, ValueType } from "../vocabulary/questions.ts";
import type { Citation } from "./citation.ts";
import type { EntityRef } from "./entity.ts";
import type { Row } from "./row.ts";
import type { Value } from "./value.ts";

/** One thing that can be known. */
export interface Question extends Row {
  readonly id: string;
  readonly text: string;
  readonly subject: EntityRef | "series";
  readonly property: Property;
  readonly season?: number;
  readonly value: ValueType;
  readonly unit?: string;
  readonly many: boolean;
  readonly settledBy: string;
  readonly note?: string;
}

/** An editor's dated decision that closes a question; it exists from its date. */
export interface QuestionRuling extends Row {
  readonly question: string;
  readonly date: string;
  readonly value: Value;
  readonly reason: string;
  readonly citations: readonly Citation[];
}

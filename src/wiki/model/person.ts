import type { Job } from "../vocabulary/statements.ts";
import type { Citation } from "./citation.ts";
import type { Name } from "./name.ts";
import type { Row } from "./row.ts";

/** An actor or member of the crew. */
export interface Person extends Row {
  readonly id: string;
  readonly name: Name;
  readonly jobs: readonly Job[];
  readonly line: string;
  readonly knownFor?: readonly string[];
  readonly citations: readonly Citation[];
  readonly note?: string;
}

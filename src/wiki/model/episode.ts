import type { Span } from "../../lib/span.ts";
import type { Citation } from "./citation.ts";
import type { Row } from "./row.ts";

/** An episode's head; nothing of its story. */
export interface Episode extends Row {
  readonly id: string;
  readonly season: number;
  readonly number: number;
  readonly title: string | null;
  readonly titleNote?: string;
  readonly released: Span;
  readonly runtimeMinutes: number | null;
  readonly runtimeNote?: string;
  readonly runtimeCitations: readonly Citation[];
  readonly line: string;
  readonly citations: readonly Citation[];
  readonly note?: string;
}

/** One paragraph of an episode's story. */
export interface Synopsis extends Row {
  readonly episode: string;
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** A key event of an episode. */
export interface EpisodeEvent extends Row {
  readonly id: string;
  readonly episode: string;
  readonly text: string;
  readonly characters: readonly string[];
  readonly citations: readonly Citation[];
  readonly note?: string;
}

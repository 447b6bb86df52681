import type { Casting, Character, Fate, Relationship } from "./character.ts";
import type { Imprint } from "./citation.ts";
import type { Entry } from "./entry.ts";
import type { Episode, EpisodeEvent, Synopsis } from "./episode.ts";
import type { Fact } from "./fact.ts";
import type { Moment } from "./moment.ts";
import type { Spelling } from "./name.ts";
import type { Person } from "./person.ts";
import type { Question, QuestionRuling } from "./question.ts";
import type { Rehearsal } from "./rehearsal.ts";
import type { Claim, Derivation, Publisher, Source, Telling } from "./source.ts";
import type { Evidence, Theory, TheoryRuling, TheoryTie, TheoryVersion } from "./theory.ts";

/** Every kind of row, one table each. */
export interface Tables {
  readonly characters: readonly Character[];
  readonly people: readonly Person[];
  readonly episodes: readonly Episode[];
  readonly entries: readonly Entry[];
  readonly theories: readonly Theory[];
  readonly questions: readonly Question[];
  readonly sources: readonly Source[];
  readonly publishers: readonly Publisher[];
  readonly imprints: readonly Imprint[];
  readonly derivations: readonly Derivation[];
  readonly spellings: readonly Spelling[];
  readonly facts: readonly Fact[];
  readonly fates: readonly Fate[];
  readonly castings: readonly Casting[];
  readonly relationships: readonly Relationship[];
  readonly synopses: readonly Synopsis[];
  readonly events: readonly EpisodeEvent[];
  readonly moments: readonly Moment[];
  readonly claims: readonly Claim[];
  readonly tellings: readonly Telling[];
  readonly questionRulings: readonly QuestionRuling[];
  readonly evidence: readonly Evidence[];
  readonly theoryRulings: readonly TheoryRuling[];
  readonly theoryVersions: readonly TheoryVersion[];
  readonly theoryTies: readonly TheoryTie[];
  readonly rehearsals: readonly Rehearsal[];
}
export type TableName = keyof Tables;

export const tableNames = [
  "characters",
  "people",
  "episodes",
  "entries",
  "theories",
  "questions",
  "sources",
  "publishers",
  "imprints",
  "derivations",
  "spellings",
  "facts",
  "fates",
  "castings",
  "relationships",
  "synopses",
  "events",
  "moments",
  "claims",
  "tellings",
  "questionRulings",
  "evidence",
  "theoryRulings",
  "theoryVersions",
  "theoryTies",
  "rehearsals",
] as const satisfies readonly TableName[];

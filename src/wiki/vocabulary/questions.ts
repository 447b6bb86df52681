/** The one shape that the values of a question have. */
export const valueTypes = ["date", "window", "status", "count", "text"] as const;
export type ValueType = (typeof valueTypes)[number];

/**
 * Words of a `status` value. Casting uses `in`, `out`, `in talks`; propositions use `yes` and `no`;
 * `undecided` is a source that says in so many words that it is open.
 */
export const statusWords = ["in", "out", "in talks", "yes", "no", "undecided"] as const;
export type StatusWord = (typeof statusWords)[number];

/** Headings under which the timeline and the question list file questions. */
export const topics = [
  "release",
  "renewal",
  "production",
  "casting",
  "crew",
  "episodes",
  "location",
  "viewership",
  "budget",
  "trailer",
  "where to watch",
  "plot",
  "themes",
  "identity",
] as const;
export type Topic = (typeof topics)[number];

/**
 * What a question asks of its subject. `recheckDays` is how long an answer counts as fresh (model.md §3,
 * Freshness); `event` says whether a date given in answer is something that happens on the timeline.
 */
export const properties = {
  "release date": { topic: "release", recheckDays: 30, event: true },
  renewal: { topic: "renewal", recheckDays: 365, event: true },
  announcement: { topic: "production", recheckDays: 365, event: true },
  "production stage": { topic: "production", recheckDays: 90, event: true },
  "filming start": { topic: "production", recheckDays: 365, event: true },
  "filming end": { topic: "production", recheckDays: 180, event: true },
  delay: { topic: "production", recheckDays: 365, event: false },
  company: { topic: "production", recheckDays: 365, event: false },
  "next work": { topic: "production", recheckDays: 365, event: false },
  casting: { topic: "casting", recheckDays: 90, event: false },
  part: { topic: "casting", recheckDays: 90, event: false },
  availability: { topic: "casting", recheckDays: 90, event: true },
  crew: { topic: "crew", recheckDays: 180, event: false },
  "episode count": { topic: "episodes", recheckDays: 90, event: false },
  "filming location": { topic: "location", recheckDays: 180, event: true },
  setting: { topic: "location", recheckDays: 180, event: false },
  viewership: { topic: "viewership", recheckDays: 365, event: false },
  budget: { topic: "budget", recheckDays: 180, event: false },
  trailer: { topic: "trailer", recheckDays: 30, event: true },
  platform: { topic: "where to watch", recheckDays: 180, event: false },
  plot: { topic: "plot", recheckDays: 180, event: false },
  theme: { topic: "themes", recheckDays: 180, event: false },
  identifier: { topic: "identity", recheckDays: 365, event: false },
  certificate: { topic: "identity", recheckDays: 365, event: false },
} as const satisfies Record<string, { topic: Topic; recheckDays: number; event: boolean }>;
export type Property = keyof typeof properties;
export const propertyNames = Object.keys(properties) as Property[];

/** Standings of a question, the strongest rule first (model.md §3). */
export const questionStandings = [
  "settled",
  "disputed",
  "official",
  "corroborated",
  "reported",
  "rumour",
  "unknown",
] as const;
export type QuestionStanding = (typeof questionStandings)[number];

/** Standings of one claim. */
export const claimStandings = ["live", "superseded", "expired", "retracted"] as const;
export type ClaimStanding = (typeof claimStandings)[number];

/** What a stamp can say: where a question stands, or that a claim no longer counts. */
export type Stamp = QuestionStanding | Exclude<ClaimStanding, "live">;

/** Standings of a theory. */
export const theoryStandings = ["right", "wrong", "supported", "undermined", "open"] as const;
export type TheoryStanding = (typeof theoryStandings)[number];

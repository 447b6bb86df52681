/**
 * What kind of work a source is. The rank (model.md §3) says how much a kind weighs; it is looked up
 * here and nowhere typed by an editor.
 */
export const sourceKinds = [
  "official",
  "interview",
  "trade",
  "press",
  "aggregator",
  "blog",
  "encyclopedia",
  "social",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Rank of each kind of source, 0 (social) to 5 (official). */
export const rankOfKind: Readonly<Record<SourceKind, number>> = {
  official: 5,
  interview: 4,
  trade: 3,
  press: 2,
  aggregator: 1,
  blog: 1,
  encyclopedia: 1,
  social: 0,
};

/**
 * How much of a work the editors have read: all of it, an excerpt, only another work that retells it, or
 * nobody noted how much. `none` marks a stub: an original known only through the works that relay it.
 */
export const readings = ["full", "excerpt", "second-hand", "unstated", "none"] as const;
export type Reading = (typeof readings)[number];

/** How the source itself put a claim. */
export const wordings = ["stated", "reported", "rumoured", "speculated"] as const;
export type Wording = (typeof wordings)[number];

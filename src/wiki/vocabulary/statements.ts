/** What an in-universe fact is about. `epilogue` is a summary shown only once everything in it is known. */
export const factKinds = ["premise", "trait", "relationship", "event", "fate", "epilogue"] as const;
export type FactKind = (typeof factKinds)[number];

/** Why the episode of `revealedIn` was chosen. `latest possible` is the safe choice where no source names one. */
export const revealBases = ["sourced", "inferred", "latest possible"] as const;
export type RevealBasis = (typeof revealBases)[number];

/** Where a Hangul spelling comes from; only `sourced` was seen in a source. */
export const hangulBases = ["sourced", "memory", "transliteration"] as const;
export type HangulBasis = (typeof hangulBases)[number];

/** What a name tag may show of a character's condition. */
export const fateStates = ["present", "lost", "turned", "half", "unsure"] as const;
export type FateState = (typeof fateStates)[number];

/** Why a spelling exists. */
export const spellingKinds = ["press", "given name", "alias", "nickname", "official", "hangul"] as const;
export type SpellingKind = (typeof spellingKinds)[number];

/** The kinds of entry in `content/lore`. */
export const loreKinds = ["place", "concept", "object", "organisation"] as const;
export type LoreKind = (typeof loreKinds)[number];

/** The side that a piece of evidence takes in a theory. */
export const bearings = ["supports", "undermines"] as const;
export type Bearing = (typeof bearings)[number];

/** How one theory bears on another: both cannot be true, or the second must be if the first is. */
export const theoryTies = ["excludes", "implies"] as const;
export type TheoryTieType = (typeof theoryTies)[number];

/** How the day of a moment in the story was fixed. */
export const dayBases = ["sourced", "inferred"] as const;
export type DayBasis = (typeof dayBases)[number];

/** The jobs that a person is credited with. */
export const jobs = ["actor", "director", "writer", "author", "producer"] as const;
export type Job = (typeof jobs)[number];

/** Subjects a theory can be about. `production` is the real world: open to all, and listed first. */
export const theoryTopics = ["production", "survival", "infection", "world", "story"] as const;
export type TheoryTopic = (typeof theoryTopics)[number];

/** Cloths and plates of the name tags (brief.md §6); a group names one. */
export const tagMaterials = [
  "class25",
  "second",
  "senior",
  "staff",
  "family",
  "rescue",
  "army",
  "state",
  "new",
] as const;
export type TagMaterial = (typeof tagMaterials)[number];

/**
 * How two characters are tied. `forward` reads from the record's owner to the other one, `back` the
 * other way round; a tie that reads alike from both sides repeats its phrase.
 */
export const relationshipPhrases = {
  parent: { forward: "parent of", back: "child of" },
  spouse: { forward: "married to", back: "married to" },
  sibling: { forward: "sibling of", back: "sibling of" },
  friend: { forward: "friend of", back: "friend of" },
  "best-friend": { forward: "best friend of", back: "best friend of" },
  neighbour: { forward: "neighbour of", back: "neighbour of" },
  classmate: { forward: "classmate of", back: "classmate of" },
  teammate: { forward: "teammate of", back: "teammate of" },
  colleague: { forward: "colleague of", back: "colleague of" },
  ally: { forward: "ally of", back: "ally of" },
  romantic: { forward: "in love with", back: "in love with" },
  unrequited: { forward: "loves", back: "loved by" },
  teacher: { forward: "teacher of", back: "pupil of" },
  superior: { forward: "superior of", back: "under the orders of" },
  rival: { forward: "rival of", back: "rival of" },
  bully: { forward: "bullies", back: "bullied by" },
  rescued: { forward: "rescued", back: "rescued by" },
  "sacrificed-for": { forward: "made a sacrifice for", back: "saved by the sacrifice of" },
  abandoned: { forward: "abandoned", back: "abandoned by" },
  attacked: { forward: "attacked", back: "attacked by" },
  fought: { forward: "fought", back: "fought by" },
  wounded: { forward: "wounded", back: "wounded by" },
  infected: { forward: "infected", back: "infected by" },
  killed: { forward: "killed", back: "killed by" },
  imprisoned: { forward: "locked up", back: "locked up by" },
  interrogator: { forward: "questioned", back: "questioned by" },
  disobeyed: { forward: "disobeyed", back: "disobeyed by" },
} as const;
export type RelationshipType = keyof typeof relationshipPhrases;
export const relationshipTypes = Object.keys(relationshipPhrases) as RelationshipType[];

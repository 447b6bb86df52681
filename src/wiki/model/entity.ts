/** The kinds of thing that have a page of their own. */
export const entityKinds = [
  "character",
  "person",
  "episode",
  "entry",
  "theory",
  "question",
  "source",
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Points at an entity: `character/nam-on-jo`. */
export type EntityRef = `${EntityKind}/${string}`;

/** Makes the reference of an entity. */
export const refOf = (kind: EntityKind, id: string): EntityRef => `${kind}/${id}`;

/** Splits a reference into kind and id. */
export function splitRef(ref: EntityRef): { kind: EntityKind; id: string } {
  const slash = ref.indexOf("/");
  return { kind: ref.slice(0, slash) as EntityKind, id: ref.slice(slash + 1) };
}

import type { EntityKind, EntityRef } from "./entity.ts";
import { splitRef } from "./entity.ts";

/** The folder of each kind of entity in the addresses of the wiki (the public contract). */
export const folderOf: Readonly<Record<EntityKind, string>> = {
  character: "cast",
  person: "people",
  episode: "episodes",
  entry: "world",
  theory: "speculation",
  question: "questions",
  source: "sources",
};

/**
 * The canonical address of an entity's page, without a slash at the end.
 * @example addressOf("character", "nam-on-jo") is "/cast/nam-on-jo".
 */
export const addressOf = (kind: EntityKind, id: string): string => `/${folderOf[kind]}/${id}`;

/** The canonical address of a reference. */
export function addressOfRef(ref: EntityRef): string {
  const { kind, id } = splitRef(ref);
  return addressOf(kind, id);
}

/** The address of a publisher’s works: the list of sources, narrowed to its name. */
export const addressOfWorks = (publisher: string): string =>
  `/${folderOf.source}?${new URLSearchParams({ text: publisher })}`;

/** The address of a part of a page, such as a fact. */
export const anchorOf = (address: string, part: string): string => `${address}#${part}`;

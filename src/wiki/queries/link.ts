import { addressOf } from "../model/addresses.ts";
import type { EntityKind, EntityRef } from "../model/entity.ts";
import { splitRef } from "../model/entity.ts";
import { episodeLabel } from "../model/episode-label.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { lookup } from "./lookup.ts";

/** A name that leads to a page. */
export interface PageLink {
  readonly text: string;
  readonly to: string;
  readonly hangul?: string;
}

/** A link to an entity, or undefined where it is sealed or does not exist: then nothing names it. */
export function linkTo(world: OpenWorld, kind: EntityKind, id: string): PageLink | undefined {
  const found = lookup(world);
  const to = addressOf(kind, id);
  switch (kind) {
    case "character":
    case "person":
    case "entry": {
      const named = { character: found.characters, person: found.people, entry: found.entries }[kind].get(id);
      if (!named) return undefined;
      const { credited, hangul } = named.name;
      return { text: credited, to, ...(hangul !== undefined && { hangul }) };
    }
    case "episode":
      return found.episodes.has(id) ? { text: episodeLabel(world.site, id), to } : undefined;
    case "theory":
      return linkOf(found.theories.get(id)?.question, to);
    case "question":
      return linkOf(found.questions.get(id)?.text, to);
    case "source":
      // An imprint is never sealed; the page of its work may be, and then nothing may lead there.
      return found.sources.has(id)
        ? linkOf(found.sources.get(id)?.title ?? found.imprints.get(id)?.publisherName, to)
        : undefined;
  }
}

const linkOf = (text: string | undefined, to: string): PageLink | undefined =>
  text === undefined ? undefined : { text, to };

/** A link to the entity of a reference. */
export function linkToRef(world: OpenWorld, ref: EntityRef): PageLink | undefined {
  const { kind, id } = splitRef(ref);
  return linkTo(world, kind, id);
}

/** Links to those of some entities that may be named, in the order given. */
export const linksTo = (world: OpenWorld, kind: EntityKind, ids: readonly string[]): PageLink[] =>
  ids.flatMap((id) => linkTo(world, kind, id) ?? []);

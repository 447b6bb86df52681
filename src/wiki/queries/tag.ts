import type { Character, Fate } from "../model/character.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { FateState, TagMaterial } from "../vocabulary/statements.ts";
import { byLevel } from "./fact.ts";
import { lookup } from "./lookup.ts";

/** What a name tag shows: material from the group, state from the fates already revealed. */
export interface TagView {
  readonly id: string;
  readonly name: string;
  readonly hangul: string;
  readonly material: TagMaterial;
  readonly state: FateState;
  readonly group: string;
}

/** A character’s name tag. With nothing revealed it is as sewn. */
export function tagOf(world: OpenWorld, character: Character): TagView {
  const group = world.site.groups.find(({ id }) => id === character.group);
  return {
    id: character.id,
    name: character.name.credited,
    hangul: character.name.hangul ?? "",
    material: group?.material ?? "new",
    state: lastFateOf(world, character.id)?.state ?? "present",
    group: group?.name ?? "",
  };
}

/** The last turn in a character’s condition, as far as the reader may know. */
export const lastFateOf = (world: OpenWorld, character: string): Fate | undefined =>
  [...(lookup(world).fatesOf.get(character) ?? [])].sort(byLevel).at(-1);

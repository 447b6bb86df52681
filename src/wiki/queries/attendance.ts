import { episodeLabel } from "../model/episode-label.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { lookup } from "./lookup.ts";

/** What the record says of a character and an episode: on record, no record, or sealed beyond progress. */
export type Mark = "present" | "no record" | "sealed";

/** One cell of the attendance strip. */
export interface AttendanceCell {
  readonly label: string;
  readonly number: string;
  readonly mark: Mark;
}

/**
 * A character’s attendance, episode by episode. It comes from the key events, and from the facts that an
 * episode reveals, alone: an episode with neither says “no record”, never “absent”, and every episode past the
 * reader’s progress is sealed, whether or not anything is recorded in it.
 */
export function attendanceOf(world: OpenWorld, character: string): AttendanceCell[] {
  const found = lookup(world);
  const episodes = new Set((found.eventsWith.get(character) ?? []).map(({ event }) => event.episode));
  for (const fact of found.factsOf.get(`character/${character}`) ?? [])
    if (fact.kind !== "epilogue" && fact.basis !== "latest possible")
      episodes.add(world.site.order[fact.level - 1] ?? "");
  return world.site.order.map((id, index) => ({
    label: episodeLabel(world.site, id),
    number: String(index + 1).padStart(2, "0"),
    mark: index >= world.level ? "sealed" : episodes.has(id) ? "present" : "no record",
  }));
}

import { episodeLabel } from "../model/episode-label.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { FateState } from "../vocabulary/statements.ts";
import { lookup } from "./lookup.ts";

/** What the record says of a character and an episode. */
export type Mark = "present" | "turned" | "half" | "lost" | "no record" | "sealed";

/** One cell of the attendance strip. */
export interface AttendanceCell {
  readonly label: string;
  readonly number: string;
  readonly mark: Mark;
}

/** The mark that a turn in a character’s condition leaves in its episode; none where it says nothing final. */
const markOfFate: Readonly<Record<FateState, Mark | undefined>> = {
  lost: "lost",
  turned: "turned",
  half: "half",
  present: undefined,
  unsure: undefined,
};

/**
 * A character’s attendance, episode by episode. It comes from the key events, the facts and the turns of condition
 * that an episode reveals, alone: an episode with none says “no record”, never “absent”, and every episode past the
 * reader’s progress is sealed, whether or not anything is recorded in it. What is dated only to the latest possible
 * episode marks none, because nobody says that it is that one.
 *
 * @example watched up to episode 3, an event in 1, turned in 2: present, turned, no record, sealed, sealed …
 */
export function attendanceOf(world: OpenWorld, character: string): AttendanceCell[] {
  const found = lookup(world);
  const marks = new Map<string, Mark>();
  for (const { episode } of found.eventsWith.get(character) ?? []) marks.set(episode, "present");
  for (const fact of found.factsOf.get(`character/${character}`) ?? [])
    if (fact.kind !== "epilogue" && fact.basis !== "latest possible")
      marks.set(world.site.order[fact.level - 1] ?? "", "present");
  for (const fate of found.fatesOf.get(character) ?? []) {
    const mark = fate.basis === "latest possible" ? undefined : markOfFate[fate.state];
    const episode = world.site.order[fate.level - 1] ?? "";
    if (mark !== undefined && marks.get(episode) !== "lost") marks.set(episode, mark);
  }
  return world.site.order.map((id, index) => ({
    label: episodeLabel(world.site, id),
    number: String(index + 1).padStart(2, "0"),
    mark: index >= world.level ? "sealed" : (marks.get(id) ?? "no record"),
  }));
}

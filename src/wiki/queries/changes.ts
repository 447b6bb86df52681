import { formatDay } from "../../lib/format-date.ts";
import { groupBy } from "../../lib/group.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { SourceNote } from "./citation.ts";
import { SourceNotes } from "./citation.ts";
import type { ClaimView } from "./claim.ts";
import { claimView, newestFirst } from "./claim.ts";

/** Everything that the list of changes shows. */
export interface ChangesPageData {
  readonly days: readonly { readonly day: string; readonly claims: readonly ClaimView[] }[];
  readonly sources: readonly SourceNote[];
}

/** What became known, newest first, day by day; undated claims stand at the end, because nobody knows when. */
export function changesPage(world: OpenWorld): ChangesPageData {
  const notes = new SourceNotes(world);
  const days = [...groupBy([...world.tables.claims].sort(newestFirst), ({ since }) => since)].map(
    ([since, claims]) => ({
      day: since === "undated" ? "Undated" : formatDay(since),
      claims: claims.map((claim) => claimView(world, claim, notes, true)),
    }),
  );
  return { days, sources: notes.list() };
}

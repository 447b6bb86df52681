import type { OpenWorld } from "../spoilers/gate.ts";
import { formatDay } from "../../lib/format-date.ts";

/** Everything that the about page takes from the record; its prose stands in the page. */
export interface AboutPageData {
  readonly edition: string;
  readonly counts: readonly { readonly name: string; readonly count: number; readonly to: string }[];
}

/** How much is on record, as far as this reader may know. */
export const aboutPage = (world: OpenWorld): AboutPageData => ({
  edition: formatDay(world.clocks.asOf),
  counts: [
    { name: "characters", count: world.tables.characters.length, to: "/cast" },
    { name: "people", count: world.tables.people.length, to: "/people" },
    { name: "questions", count: world.tables.questions.length, to: "/questions" },
    { name: "claims", count: world.tables.claims.length, to: "/changes" },
    { name: "sources", count: world.tables.sources.length, to: "/sources" },
  ],
});

import { groupBy } from "../../lib/group.ts";
import { levelLabel } from "../model/episode-label.ts";
import type { Moment } from "../model/moment.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { DayBasis } from "../vocabulary/statements.ts";
import { SourceNotes } from "./citation.ts";
import type { SourceNote } from "./citation.ts";
import type { PageLink } from "./link.ts";
import { linkTo, linksTo } from "./link.ts";

/** A moment of the outbreak as a page shows it. */
export interface MomentView {
  readonly id: string;
  readonly day: string;
  readonly dayBasis: DayBasis;
  readonly time?: string;
  readonly text: string;
  readonly place: string;
  readonly where?: PageLink;
  readonly characters: readonly PageLink[];
  readonly note?: string;
  readonly cites: readonly number[];
}

/** One moment as a page shows it. */
export function momentView(world: OpenWorld, moment: Moment, notes: SourceNotes): MomentView {
  const where = moment.place === null ? undefined : linkTo(world, "entry", moment.place);
  return {
    id: moment.id,
    day: moment.day,
    dayBasis: moment.dayBasis,
    ...(moment.time !== null && { time: moment.time }),
    text: moment.text,
    place: levelLabel(world.site, moment.level),
    ...(where && { where }),
    characters: linksTo(world, "character", moment.characters),
    ...(moment.note !== undefined && { note: moment.note }),
    cites: notes.citeAll(moment.citations),
  };
}

/** Everything that the chronology of the outbreak shows. */
export interface OutbreakPageData {
  readonly days: readonly { readonly day: string; readonly moments: readonly MomentView[] }[];
  readonly sources: readonly SourceNote[];
}

/** The outbreak in story time, day by day, as far as watched. */
export function outbreakPage(world: OpenWorld): OutbreakPageData {
  const notes = new SourceNotes(world);
  const moments = [...world.tables.moments].sort((a, b) => a.order - b.order);
  const days = [...groupBy(moments, ({ day }) => day)].map(([day, rows]) => ({
    day,
    moments: rows.map((moment) => momentView(world, moment, notes)),
  }));
  return { days, sources: notes.list() };
}

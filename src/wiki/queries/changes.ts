import { formatDay, formatMonth } from "../../lib/format-date.ts";
import { compareText, groupBy } from "../../lib/group.ts";
import type { Day } from "../../lib/span.ts";
import { addDays, isDay } from "../../lib/span.ts";
import { addressOf } from "../model/addresses.ts";
import type { Row } from "../model/row.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { Change, Past } from "./change.ts";
import { byTopic, changeOn, pastOf } from "./change.ts";
import { formatPublished } from "./citation.ts";
import type { PageLink } from "./link.ts";
import { lookup } from "./lookup.ts";
import type { Occasion } from "./occasions.ts";
import { occasionsOf } from "./occasions.ts";

/** What one day changed; what moved an answer stands first. */
export interface DayOfChanges {
  readonly day: Day;
  readonly date: string;
  readonly changes: readonly Change[];
}

/** A month with a page of its own. */
export interface MonthLink extends PageLink {
  /** YYYY-MM, or `undated`. */
  readonly id: string;
  /** Claims that became known in it, as far as this reader may know. */
  readonly claims: number;
}

/** Everything that the list of changes shows. */
export interface ChangesPageData {
  readonly days: readonly DayOfChanges[];
  /** Whether earlier changes are left to the pages of the months. */
  readonly more: boolean;
  readonly months: readonly MonthLink[];
}

/** Everything that the page of one month shows. */
export interface MonthPageData {
  readonly id: string;
  readonly title: string;
  readonly days: readonly DayOfChanges[];
  /** Works that became known in it, with those that make no claim; newest first. */
  readonly works: readonly PageLink[];
  readonly earlier?: MonthLink;
  readonly later?: MonthLink;
}

/** After so many changes the list ends with the day that it has reached. */
const enough = 40;
/** Id of the page of undated works. */
const undated = "undated";

/** What became known and what it did, newest first, as many whole days as make about forty changes. */
export function changesPage(world: OpenWorld): ChangesPageData {
  const past = pastOf(world);
  const occasions = occasionsOf(world);
  const days: DayOfChanges[] = [];
  let count = 0;
  let reached = 0;
  while (reached < occasions.length && count < enough) {
    const day = dayOf(world, occasions[reached], past);
    reached += 1;
    if (!day) continue;
    days.push(day);
    count += day.changes.length;
  }
  return { days, more: reached < occasions.length, months: monthsOf(world, occasions, past) };
}

/**
 * The changes of one month, written YYYY-MM, or those that undated works bring. A month later than the as-of day is
 * an empty page, because whether anything came of it is not known then; any other id gives undefined.
 */
export function monthPage(world: OpenWorld, id: string): MonthPageData | undefined {
  const past = pastOf(world);
  const occasions = occasionsOf(world);
  const months = monthsOf(world, occasions, past);
  const place = months.findIndex((month) => month.id === id);
  const unreached = id === undated || (isDay(`${id}-01`) && isUnreached(world, id));
  if (place < 0 && !unreached) return undefined;
  const [later, earlier] = place < 0 ? [] : [months[place - 1], months[place + 1]];
  return {
    id,
    title: titleOf(id),
    days:
      id === undated
        ? undatedDay(world, past)
        : occasions
            .filter(({ day }) => day.startsWith(id))
            .flatMap((occasion) => dayOf(world, occasion, past) ?? []),
    works: worksOf(world, id),
    ...(earlier && { earlier }),
    ...(later && { later }),
  };
}

/** Ids of the months that have a page, newest first, the undated works last. */
export const monthIds = (world: OpenWorld): string[] =>
  monthsOf(world, occasionsOf(world), pastOf(world)).map(({ id }) => id);

const titleOf = (id: string): string => (id === undated ? "Undated" : formatMonth(`${id}-01`));

/** A month that the as-of day has not left, up to the last one of the record. */
const isUnreached = ({ clocks, site }: OpenWorld, id: string): boolean =>
  id >= clocks.asOf.slice(0, 7) && id <= site.today.slice(0, 7);

/** The month in which a row became known, or `undated`. */
const monthOf = ({ since }: Row): string => (since === undated ? undated : since.slice(0, 7));

/** Works of a month that may be named, newest first, by publisher and date. */
function worksOf(world: OpenWorld, id: string): PageLink[] {
  const { publishers } = lookup(world);
  return world.tables.sources
    .filter((source) => monthOf(source) === id)
    .toSorted((a, b) => compareText(b.since, a.since) || compareText(a.id, b.id))
    .map((source) => ({
      text: `${publishers.get(source.publisher)?.name ?? source.publisher}, ${formatPublished(source.published)}`,
      to: addressOf("source", source.id),
    }));
}

/** The months in which something happened or a work appeared. Where only a time may have run out, it is worked out whether it did. */
function monthsOf(world: OpenWorld, occasions: readonly Occasion[], past: Past): MonthLink[] {
  const linkOf = (id: string, claims: number): MonthLink => ({
    id,
    text: titleOf(id),
    to: `/changes/${id}`,
    claims,
  });
  const withWorks = new Set(world.tables.sources.map(monthOf));
  const happened = groupBy(occasions, ({ day }) => day.slice(0, 7));
  const ids = [...new Set([...happened.keys(), ...withWorks])].filter((id) => id !== undated);
  const months = ids
    .sort((a, b) => compareText(b, a))
    .filter((id) => {
      const on = happened.get(id) ?? [];
      const isSure = withWorks.has(id) || on.some(({ sure }) => sure);
      return isSure || on.some((occasion) => dayOf(world, occasion, past) !== null);
    })
    .map((id) =>
      linkOf(
        id,
        (happened.get(id) ?? []).reduce((sum, { claims }) => sum + claims, 0),
      ),
    );
  const without = world.tables.claims.filter(({ since }) => since === undated).length;
  return without > 0 || withWorks.has(undated) ? [...months, linkOf(undated, without)] : months;
}

function dayOf(world: OpenWorld, occasion: Occasion | undefined, past: Past): DayOfChanges | null {
  if (!occasion) return null;
  const { day, before, questions } = occasion;
  const turn = { earlier: past(before), now: past(day), since: day };
  const changes = questions.toSorted(byTopic).flatMap((question) => changeOn(world, question, turn) ?? []);
  return changes.length === 0 ? null : { day, date: formatDay(day), changes: movedFirst(changes) };
}

/** What the undated works bring: they count on the record’s last day and on no earlier one. */
function undatedDay(world: OpenWorld, past: Past): DayOfChanges[] {
  const claims = world.tables.claims.filter(({ since }) => since === undated);
  const { questions } = lookup(world);
  const turn = { earlier: past(addDays(world.clocks.asOf, -1)), now: world, since: undated };
  const changes = [...new Set(claims.flatMap(({ question }) => questions.get(question) ?? []))]
    .sort(byTopic)
    .flatMap((question) => changeOn(world, question, turn) ?? []);
  return changes.length === 0 ? [] : [{ day: undated, date: "Undated", changes: movedFirst(changes) }];
}

const movedFirst = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => Number(b.moved) - Number(a.moved));

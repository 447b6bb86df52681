import type { Episode, EpisodeEvent, Synopsis } from "../../model/episode.ts";
import type { Moment } from "../../model/moment.ts";
import type { Level, Row } from "../../model/row.ts";
import type { Tables } from "../../model/tables.ts";
import type { Resolving } from "./context.ts";
import { citationsOf, mustSpan, partId, remarksOf } from "./context.ts";

/** Resolves episodes with their events, and the moments of the story's own time. */
export function resolveBroadcast(
  context: Resolving,
): Pick<Tables, "episodes" | "synopses" | "events" | "moments"> {
  const { records, site } = context.checked;
  const marks = (level: Level): Row => ({ level, since: context.sinceOfLevel(level) });
  const gate = (revealedIn: string | null): Row => marks(context.levelOf(revealedIn));
  const episodes: Episode[] = [];
  const synopses: Synopsis[] = [];
  const events: EpisodeEvent[] = [];

  for (const { record } of records.episodes) {
    const { id, season, number, title, titleNote, runtimeMinutes, runtimeNote, line, note } = record;
    const noted = remarksOf({ titleNote, note }, site.opened, [], context);
    const timed = remarksOf({ runtimeNote }, site.opened, record.runtimeCitations, context);
    episodes.push({
      id,
      season,
      number,
      title,
      released: mustSpan(record.released),
      runtimeMinutes,
      runtimeCitations: citationsOf(record.runtimeCitations),
      line,
      citations: citationsOf(record.citations),
      ...noted,
      ...timed,
      ...((noted.later ?? timed.later) && { later: { ...noted.later, ...timed.later } }),
      level: 0,
      since: site.opened,
    });
    for (const part of record.synopsis)
      synopses.push({
        episode: id,
        text: part.text,
        citations: citationsOf(part.citations),
        ...gate(part.revealedIn),
      });
    for (const event of record.events)
      events.push({
        id: partId(id, event.id),
        episode: id,
        text: event.text,
        characters: event.characters,
        citations: citationsOf(event.citations),
        ...remarksOf({ note: event.note }, gate(event.revealedIn).since, event.citations, context),
        ...gate(event.revealedIn),
      });
  }
  return { episodes, synopses, events, moments: resolveMoments(context, gate) };
}

function resolveMoments(context: Resolving, gate: (revealedIn: string | null) => Row): Moment[] {
  const sorted = context.checked.records.chronology
    .map(({ record }) => record)
    .sort((a, b) => a.order - b.order);
  const orders = spreadOrders(sorted.map(({ revealedIn }) => context.levelOf(revealedIn)));
  return sorted.map((record, index) => ({
    id: partId("chronology", record.id),
    order: orders[index] ?? 0,
    day: record.day,
    dayBasis: record.dayBasis,
    time: record.time,
    text: record.text,
    ...(record.revealedInBasis && { basis: record.revealedInBasis }),
    characters: record.characters,
    place: record.place,
    citations: citationsOf(record.citations),
    ...remarksOf({ note: record.note }, gate(record.revealedIn).since, record.citations, context),
    ...gate(record.revealedIn),
  }));
}

/**
 * Numbers that sort a row of levels. A running number would tell by its gaps how many are sealed, so each
 * level is put evenly between those below it: no number depends on anything of a later level.
 * @example spreadOrders([0, 1, 0, 1, 1]) is [1, 1.5, 2, 3, 4]; without level 1 it begins 1, 2 as well.
 */
export function spreadOrders(levels: readonly Level[]): number[] {
  const orders: (number | undefined)[] = levels.map(() => undefined);
  for (const level of [...new Set(levels)].sort((a, b) => a - b)) {
    let last = 0;
    let waiting: number[] = [];
    const settle = (next: number | undefined): void => {
      const step = next === undefined ? 1 : (next - last) / (waiting.length + 1);
      for (const [count, index] of waiting.entries()) orders[index] = last + step * (count + 1);
      waiting = [];
    };
    for (const [index, own] of levels.entries()) {
      const known = orders[index];
      if (own === level) waiting.push(index);
      if (known === undefined) continue;
      settle(known);
      last = known;
    }
    settle(undefined);
  }
  return orders.map((order) => order ?? 0);
}

import { fnv1a } from "../../../lib/hash.ts";
import type { Episode, EpisodeEvent, Synopsis } from "../../model/episode.ts";
import type { Moment } from "../../model/moment.ts";
import type { Level, Row } from "../../model/row.ts";
import type { Tables } from "../../model/tables.ts";
import type { Resolving } from "./context.ts";
import { citationsOf, mustSpan, partId } from "./context.ts";

/** Resolves episodes with their events, and the moments of the story's own time. */
export function resolveBroadcast(context: Resolving): Pick<Tables, "episodes" | "synopses" | "events" | "moments"> {
  const { records, site } = context.checked;
  const marks = (level: Level): Row => ({ level, since: context.sinceOfLevel(level) });
  const gate = (revealedIn: string | null): Row => marks(context.levelOf(revealedIn));
  const episodes: Episode[] = [];
  const synopses: Synopsis[] = [];
  const events: EpisodeEvent[] = [];

  for (const { record } of records.episodes) {
    const { id, season, number, title, titleNote, runtimeMinutes, runtimeNote, line, note } = record;
    episodes.push({
      id,
      season,
      number,
      title,
      ...(titleNote !== undefined && { titleNote }),
      released: mustSpan(record.released),
      runtimeMinutes,
      ...(runtimeNote !== undefined && { runtimeNote }),
      runtimeCitations: citationsOf(record.runtimeCitations),
      line,
      citations: citationsOf(record.citations),
      ...(note !== undefined && { note }),
      level: 0,
      since: site.opened,
    });
    for (const part of record.synopsis)
      synopses.push({ episode: id, text: part.text, citations: citationsOf(part.citations), ...gate(part.revealedIn) });
    for (const event of record.events)
      events.push({
        id: partId(id, event.id),
        episode: id,
        text: event.text,
        characters: event.characters,
        citations: citationsOf(event.citations),
        ...(event.note !== undefined && { note: event.note }),
        ...gate(event.revealedIn),
      });
  }
  return { episodes, synopses, events, moments: resolveMoments(context, gate) };
}

/**
 * The running number of a moment would tell by its gaps how many are sealed, so moments are spread over a
 * scale by steps that depend on their ids alone.
 */
function resolveMoments(context: Resolving, gate: (revealedIn: string | null) => Row): Moment[] {
  const sorted = context.checked.records.chronology.map(({ record }) => record).sort((a, b) => a.order - b.order);
  let order = 0;
  return sorted.map((record) => {
    order += 1 + (fnv1a(`moment ${record.id}`) % 997);
    return {
      id: partId("chronology", record.id),
      order,
      day: record.day,
      dayBasis: record.dayBasis,
      time: record.time,
      text: record.text,
      ...(record.revealedInBasis && { basis: record.revealedInBasis }),
      characters: record.characters,
      place: record.place,
      citations: citationsOf(record.citations),
      ...(record.note !== undefined && { note: record.note }),
      ...gate(record.revealedIn),
    };
  });
}

import { formatSpan } from "../../lib/format-date.ts";
import { refOf } from "../model/entity.ts";
import type { Episode } from "../model/episode.ts";
import type { Person } from "../model/person.ts";
import type { Site } from "../model/site.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { Job } from "../vocabulary/statements.ts";
import { properties } from "../vocabulary/questions.ts";
import type { Topic } from "../vocabulary/questions.ts";
import type { SourceNotes } from "./citation.ts";
import type { PageLink } from "./link.ts";
import { linkTo } from "./link.ts";
import { lookup } from "./lookup.ts";
import type { StandingRow } from "./standing.ts";
import { standingRow } from "./standing.ts";

/** An episode in the list of its season. */
export interface EpisodeRow {
  readonly link: PageLink;
  readonly released: string;
  readonly title?: string;
  readonly watched: boolean;
}

/** A season with what its episodes have in common, each told once. */
export interface SeasonView {
  readonly number: number;
  readonly released?: string;
  readonly releasedCites: readonly number[];
  readonly runtime?: string;
  readonly runtimeCites: readonly number[];
  readonly titleNote?: string;
  readonly episodes: readonly EpisodeRow[];
}

/** One season: its episodes, and what the record says alike of every one of them. */
export function seasonView(
  world: OpenWorld,
  season: Site["seasons"][number],
  notes: SourceNotes,
): SeasonView {
  const found = lookup(world);
  const rows = season.episodes.flatMap((id) => found.episodes.get(id) ?? []);
  const released = alike(rows, (row) => formatSpan(row.released));
  const runtime = alike(rows, runtimeOf);
  const titleNote = alike(rows, (row) => row.titleNote);
  // What every episode cites is cited for the season; a work behind one of them alone is on that one’s page.
  const shared = rows[0]?.citations.filter(({ source }) =>
    rows.every(({ citations }) => citations.some((one) => one.source === source)),
  );
  return {
    number: season.number,
    ...(released !== undefined && { released }),
    releasedCites: released === undefined ? [] : notes.citeAll(shared ?? []),
    ...(runtime !== undefined && { runtime }),
    runtimeCites: runtime === undefined ? [] : notes.citeAll(rows[0]?.runtimeCitations ?? []),
    ...(titleNote !== undefined && { titleNote }),
    episodes: rows.flatMap(({ id, title, released: day }): EpisodeRow[] => {
      const link = linkTo(world, "episode", id);
      const watched = world.site.order.indexOf(id) < world.level;
      return link ? [{ link, released: formatSpan(day), ...(title !== null && { title }), watched }] : [];
    }),
  };
}

/** The length of an episode in words; undefined where nothing is known of it. */
export const runtimeOf = ({ runtimeMinutes, runtimeNote }: Episode): string | undefined =>
  runtimeMinutes === null ? runtimeNote : `${runtimeMinutes} minutes`;

/** What every one of some rows says; undefined where they differ, say nothing, or there is but one. */
function alike(rows: readonly Episode[], read: (row: Episode) => string | undefined): string | undefined {
  const [first, ...others] = rows.map(read);
  return others.length > 0 && others.every((text) => text === first) ? first : undefined;
}

const headTopics: ReadonlySet<Topic> = new Set(["release", "episodes", "where to watch", "crew"]);

/**
 * Where the questions stand that are about all of a season: its release, number of episodes, and where it can be watched,
 * with those on the work of its makers.
 */
export function seasonStandings(world: OpenWorld, season: number, notes: SourceNotes): StandingRow[] {
  const { questionsOf } = lookup(world);
  const subjects = ["series" as const, ...makersIn(world).map(({ id }) => refOf("person", id))];
  return [...new Set(subjects)]
    .flatMap((subject) => questionsOf.get(subject) ?? [])
    .filter((question) => question.season === season && headTopics.has(properties[question.property].topic))
    .map((question) => standingRow(world, question, notes));
}

const makers: readonly Job[] = ["writer", "director"];

const makersIn = (world: OpenWorld): Person[] =>
  makers.flatMap((job) => world.tables.people.filter(({ jobs }) => jobs.includes(job)));

/** Somebody of the crew with their open line. */
export interface MakerRow {
  readonly link: PageLink;
  readonly line: string;
}

/** The writers and directors on record, each with their open line, which says of what. */
export const makersOf = (world: OpenWorld): MakerRow[] =>
  [...new Set(makersIn(world))].flatMap(({ id, line }) => {
    const link = linkTo(world, "person", id);
    return link ? [{ link, line }] : [];
  });

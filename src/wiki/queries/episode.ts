import { formatSpan } from "../../lib/format-date.ts";
import { addressOf } from "../model/addresses.ts";
import { episodeLabel, levelLabel } from "../model/episode-label.ts";
import type { Character } from "../model/character.ts";
import type { EpisodeEvent } from "../model/episode.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { attendanceOf } from "./attendance.ts";
import type { TagView } from "./tag.ts";
import { tagOf } from "./tag.ts";
import type { SourceNote } from "./citation.ts";
import { SourceNotes } from "./citation.ts";
import { byLevel } from "./fact.ts";
import type { PageLink } from "./link.ts";
import { linkTo, linksTo } from "./link.ts";
import { lookup } from "./lookup.ts";
import type { MakerRow, SeasonView } from "./season.ts";
import { makersOf, runtimeOf, seasonStandings, seasonView } from "./season.ts";
import type { StandingRow } from "./standing.ts";

/** A key event as a page shows it. */
export interface EventView {
  readonly id: string;
  readonly text: string;
  readonly place: string;
  readonly characters: readonly PageLink[];
  readonly note?: string;
  readonly cites: readonly number[];
}

/** One paragraph of an episode’s story as a page shows it; its id is its place among them. */
export interface SynopsisView {
  readonly id: string;
  readonly text: string;
  readonly cites: readonly number[];
}

/** Everything that an episode’s page shows. */
export interface EpisodePageData {
  readonly id: string;
  readonly label: string;
  readonly number: number;
  readonly season: number;
  readonly title?: string;
  readonly titleNote?: string;
  readonly line: string;
  /** How many episodes its season has. */
  readonly of: number;
  readonly released: string;
  readonly runtime?: string;
  readonly runtimeCites: readonly number[];
  readonly note?: string;
  /** Whether the reader has watched it. */
  readonly watched: boolean;
  readonly synopsis: readonly SynopsisView[];
  readonly events: readonly EventView[];
  readonly present: readonly { readonly tag: TagView; readonly to: string }[];
  /** For the reader’s next episode: whoever was on record so far, as they stood then; before the first, who may be named. */
  readonly soFar: readonly { readonly tag: TagView; readonly to: string }[];
  /** Where the questions on its whole season stand. */
  readonly standings: readonly StandingRow[];
  readonly makers: readonly MakerRow[];
  readonly before?: PageLink;
  readonly after?: PageLink;
  readonly cites: readonly number[];
  readonly sources: readonly SourceNote[];
}

/** The data of an episode’s page; undefined for an unknown episode. */
export function episodePage(world: OpenWorld, id: string): EpisodePageData | undefined {
  const found = lookup(world);
  const episode = found.episodes.get(id);
  if (!episode) return undefined;
  const notes = new SourceNotes(world);
  const { order } = world.site;
  const index = order.indexOf(id);
  const before = linkTo(world, "episode", order[index - 1] ?? "");
  const after = linkTo(world, "episode", order[index + 1] ?? "");
  const events = [...(found.eventsOf.get(id) ?? [])];
  const watched = index < world.level;
  const runtime = runtimeOf(episode);
  // Sources are numbered from the top of the page down.
  const cites = notes.citeAll(episode.citations);
  const runtimeCites = notes.citeAll(episode.runtimeCitations);
  return {
    id,
    label: episodeLabel(world.site, id),
    number: episode.number,
    season: episode.season,
    ...(episode.title !== null && { title: episode.title }),
    ...(episode.titleNote !== undefined && { titleNote: episode.titleNote }),
    line: episode.line,
    of: world.site.seasons.find(({ number }) => number === episode.season)?.episodes.length ?? 0,
    released: formatSpan(episode.released),
    ...(runtime !== undefined && { runtime }),
    runtimeCites,
    ...(episode.note !== undefined && { note: episode.note }),
    watched,
    synopsis: [...(found.synopsesOf.get(id) ?? [])]
      .sort(byLevel)
      .map(({ text, citations }, place) => ({ id: `s${place + 1}`, text, cites: notes.citeAll(citations) })),
    events: events.map((event) => eventView(world, event, notes)),
    present: watched ? onRecord(world, (number) => number === index) : [],
    soFar: index === world.level ? (index === 0 ? everybody(world) : onRecord(world, () => true)) : [],
    standings: seasonStandings(world, episode.season, notes),
    makers: makersOf(world),
    ...(before && { before }),
    ...(after && { after }),
    cites,
    sources: notes.list(),
  };
}

const eventView = (world: OpenWorld, event: EpisodeEvent, notes: SourceNotes): EventView => ({
  id: event.id,
  text: event.text,
  place: levelLabel(world.site, event.level),
  characters: linksTo(world, "character", event.characters),
  ...(event.note !== undefined && { note: event.note }),
  cites: notes.citeAll(event.citations),
});

/** The tags of whoever may be named. */
const everybody = (world: OpenWorld): EpisodePageData["present"] =>
  world.tables.characters.map((character) => tagWithLink(world, character));

const tagWithLink = (world: OpenWorld, character: Character): EpisodePageData["present"][number] => ({
  tag: tagOf(world, character),
  to: addressOf("character", character.id),
});

/** The tags of whoever has a mark of attendance in some episode, by number from 0, as far as watched. */
const onRecord = (world: OpenWorld, wanted: (number: number) => boolean): EpisodePageData["present"] =>
  world.tables.characters.flatMap((character) => {
    const marks = attendanceOf(world, character.id);
    return marks.some(({ mark }, number) => mark !== "no record" && mark !== "sealed" && wanted(number))
      ? [tagWithLink(world, character)]
      : [];
  });

/** Everything that the list of episodes shows. */
export interface EpisodesPageData {
  readonly seasons: readonly SeasonView[];
  readonly sources: readonly SourceNote[];
}

/** The episodes, season by season. */
export function episodesPage(world: OpenWorld): EpisodesPageData {
  const notes = new SourceNotes(world);
  const seasons = world.site.seasons.map((season) => seasonView(world, season, notes));
  return { seasons, sources: notes.list() };
}

import { compareText, groupBy } from "../../lib/group.ts";
import type { Turn } from "../../lib/turn-to.ts";
import { episodeLabel } from "../model/episode-label.ts";
import { refOf } from "../model/entity.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { AttendanceCell } from "./attendance.ts";
import { attendanceOf } from "./attendance.ts";
import { disputeOf } from "./casting.ts";
import type { TagView } from "./tag.ts";
import { tagOf } from "./tag.ts";
import type { PageLink } from "./link.ts";
import { linkTo } from "./link.ts";
import { rowsOnPage, turnList, turnOf } from "./list-pages.ts";
import { lookup } from "./lookup.ts";
import type { NextPartView, NextSeasonView, PlayerNextView } from "./next-season.ts";
import { nextPartOf, nextSeasonOf, playerNextOf } from "./next-season.ts";

/** One row of the register. */
export interface CastRow {
  readonly id: string;
  /** Place on the roll, from 1: among those who may be named, so that no gap counts the sealed. */
  readonly number: number;
  readonly link: PageLink;
  readonly line: string;
  readonly group: string;
  readonly tag: TagView;
  readonly players: readonly PageLink[];
  /** Where sources are at odds over who plays them: the question. */
  readonly disputed?: string;
  readonly spellings: readonly string[];
  readonly attendance: readonly AttendanceCell[];
  /** Number of the first episode on record, from 1; undefined where none is, as far as watched. */
  readonly firstSeen?: number;
  /** Seasons in which somebody plays them on record, or for which whoever does is announced. */
  readonly seasons: readonly number[];
  readonly next?: PlayerNextView;
}

/** A performer who is said to join the coming season and has no part in an episode, as far as the reader may know. */
export interface NewcomerRow {
  readonly id: string;
  readonly link: PageLink;
  readonly next: NextSeasonView;
  /** The part that they are said to have in it. */
  readonly part?: NextPartView;
}

/** A group of the register, with how many of it may be named, on whatever page. */
export interface CastGroup {
  readonly id: string;
  readonly name: string;
  readonly hangul: string;
  readonly size: number;
}

/** Everything that the cast page shows. */
export interface CastPageData {
  readonly season: number;
  readonly groups: readonly CastGroup[];
  readonly rows: readonly CastRow[];
  readonly turn: Turn;
  readonly newcomers: readonly NewcomerRow[];
  /** The episodes that the reader has watched. */
  readonly watched: readonly { readonly id: string; readonly number: string; readonly label: string }[];
}

/**
 * The register of characters who may be named, group by group, then by name; undefined for an id that is no page of it.
 */
export function castPage(world: OpenWorld, id = ""): CastPageData | undefined {
  const found = lookup(world);
  const members = groupBy(world.tables.characters, ({ group }) => group);
  const groups = world.site.groups.map(({ id: group, name, hangul }): CastGroup => ({
    id: group,
    name,
    hangul,
    size: members.get(group)?.length ?? 0,
  }));
  const place = new Map(groups.map(({ id }, index) => [id, index]));
  const season = world.site.nextSeason.number;
  const turned = turnList(
    [...world.tables.characters].sort(
      (a, b) =>
        (place.get(a.group) ?? 0) - (place.get(b.group) ?? 0) ||
        compareText(a.name.credited, b.name.credited),
    ),
    id,
  );
  if (!turned) return undefined;
  const before = (turned.page - 1) * rowsOnPage;
  const rows = turned.rows
    .flatMap((character): Omit<CastRow, "number">[] => {
      const link = linkTo(world, "character", character.id);
      if (!link) return [];
      const castings = found.castingsOf.get(character.id) ?? [];
      const people = [...new Set(castings.map(({ person }) => person))];
      const attendance = attendanceOf(world, character.id);
      const first = attendance.findIndex(({ mark }) => mark === "present");
      const next = playerNextOf(world, people);
      const disputed = castings.map((casting) => disputeOf(world, casting)).find(Boolean);
      return [
        {
          id: character.id,
          link,
          line: character.line,
          group: character.group,
          tag: tagOf(world, character),
          players: people.flatMap((person) => linkTo(world, "person", person) ?? []),
          ...(disputed !== undefined && { disputed }),
          spellings: (found.spellingsOf.get(refOf("character", character.id)) ?? []).map(({ text }) => text),
          attendance,
          ...(first >= 0 && { firstSeen: first + 1 }),
          seasons: [
            ...new Set([...castings.map((casting) => casting.season), ...(next?.joins ? [season] : [])]),
          ],
          ...(next && { next }),
        },
      ];
    })
    .map((row, index): CastRow => ({ number: before + index + 1, ...row }));
  return {
    season,
    groups,
    rows,
    turn: turnOf(turned),
    newcomers: newcomersOf(world),
    watched: world.site.order.slice(0, world.level).map((episode, index) => ({
      id: episode,
      number: String(index + 1).padStart(2, "0"),
      label: episodeLabel(world.site, episode),
    })),
  };
}

/** Who is said to join the coming season and has no part in an episode, by name. */
const newcomersOf = (world: OpenWorld): NewcomerRow[] =>
  world.tables.people
    .filter(({ id }) => !lookup(world).partsOf.has(id))
    .flatMap(({ id }): NewcomerRow[] => {
      const link = linkTo(world, "person", id);
      const next = nextSeasonOf(world, id);
      const part = nextPartOf(world, id);
      return link && next?.joins ? [{ id, link, next, ...(part && { part }) }] : [];
    })
    .sort((a, b) => compareText(a.link.text, b.link.text));

import { compareText } from "../../lib/group.ts";
import type { Turn } from "../../lib/turn-to.ts";
import { shortestPath } from "../../lib/shortest-path.ts";
import { relationshipPhrases } from "../vocabulary/relationships.ts";
import { levelLabel } from "../model/episode-label.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { TagView } from "./tag.ts";
import { tagOf } from "./tag.ts";
import type { SourceNote } from "./citation.ts";
import { SourceNotes } from "./citation.ts";
import { byLevel } from "./fact.ts";
import type { PageLink } from "./link.ts";
import { linkTo } from "./link.ts";
import { linesOnPage, turnList, turnOf } from "./list-pages.ts";
import { lookup } from "./lookup.ts";

/** A character who is tied to somebody. */
export interface TiedCharacter {
  readonly id: string;
  readonly link: PageLink;
  readonly tag: TagView;
}

/** One tie with both ways to read it: `forward` from the first to the second, `back` the other way. */
export interface TieLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly forward: string;
  readonly back: string;
  readonly place: string;
  readonly cites: readonly number[];
}

/** Everything that the page of ties shows. */
export interface TiesPageData {
  /** By name. */
  readonly characters: readonly TiedCharacter[];
  /** In the order of the episodes that tell them. */
  readonly ties: readonly TieLine[];
  readonly turn: Turn;
  readonly sources: readonly SourceNote[];
}

/**
 * Who is tied to whom, as far as the reader may know: a tie to somebody who is sealed is not there. Undefined for an id
 * that is no page of the list; the characters are those of the ties on the page.
 */
export function tiesPage(world: OpenWorld, id = ""): TiesPageData | undefined {
  const notes = new SourceNotes(world);
  const found = lookup(world);
  const turned = turnList(
    [...world.tables.relationships]
      .filter(({ from, to }) => found.characters.has(from) && found.characters.has(to))
      .sort(byLevel),
    id,
    linesOnPage,
  );
  if (!turned) return undefined;
  const ties = turned.rows.map(({ id: tie, from, to, type, level, citations }): TieLine => ({
    id: tie,
    from,
    to,
    ...relationshipPhrases[type],
    place: levelLabel(world.site, level),
    cites: notes.citeAll(citations),
  }));
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const characters = world.tables.characters
    .filter((character) => tied.has(character.id))
    .flatMap((character): TiedCharacter[] => {
      const link = linkTo(world, "character", character.id);
      return link ? [{ id: character.id, link, tag: tagOf(world, character) }] : [];
    })
    .sort((a, b) => compareText(a.link.text, b.link.text));
  return { characters, ties, turn: turnOf(turned), sources: notes.list() };
}

/** One step of the way between two characters: a tie, read from the side it is taken from. */
export interface TieStep {
  readonly to: string;
  readonly phrase: string;
  readonly tie: TieLine;
}

/**
 * The shortest way from one character to another along their ties; of equally short ones, that which the earlier
 * episodes tell. Empty from a character to themselves; undefined where no tie leads there.
 *
 * @example from a boy to the father of his friend: “friend of” the friend, “child of” the father.
 */
export function tiePath(ties: readonly TieLine[], from: string, to: string): TieStep[] | undefined {
  const steps = new Map<string, TieStep[]>();
  const add = (at: string, step: TieStep): void => void steps.set(at, [...(steps.get(at) ?? []), step]);
  for (const tie of ties) {
    add(tie.from, { to: tie.to, phrase: tie.forward, tie });
    add(tie.to, { to: tie.from, phrase: tie.back, tie });
  }
  return shortestPath(from, to, (point) => steps.get(point) ?? []);
}

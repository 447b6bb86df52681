import { groupBy, indexBy } from "../../lib/group.ts";
import { addressOf } from "../model/addresses.ts";
import type { EntityRef } from "../model/entity.ts";
import { refOf } from "../model/entity.ts";
import { episodeLabel } from "../model/episode-label.ts";
import type { Name } from "../model/name.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { SearchDocument } from "./document.ts";

/** Documents of whatever has a name: characters, people, lore entries and episodes. */
export function namedDocuments(world: OpenWorld): SearchDocument[] {
  const { tables } = world;
  const spellings = groupBy(tables.spellings, ({ of }) => of);
  const told = groupBy(tables.facts, ({ of }): string => of);
  const groups = indexBy(world.site.groups, ({ id }) => id);
  const castingsOf = groupBy(tables.castings, ({ character }) => character);
  const partsOf = groupBy(tables.castings, ({ person }) => person);
  const namesOf = new Map([
    ...tables.characters.map(({ id, name }) => [refOf("character", id), name.credited] as const),
    ...tables.people.map(({ id, name }) => [refOf("person", id), name.credited] as const),
  ]);
  const listNames = (refs: readonly EntityRef[]): string =>
    [...new Set(refs.flatMap((ref) => namesOf.get(ref) ?? []))].join(", ");

  const named = (
    kind: "character" | "person" | "entry",
    id: string,
    name: Name,
    line: string,
    text: string,
  ) => ({
    id: refOf(kind, id),
    kind,
    to: addressOf(kind, id),
    label: name.credited,
    ...(name.hangul !== undefined && { hangul: name.hangul }),
    ...(line !== "" ? { line, text } : { line: text }),
    ...spelled([...new Set((spellings.get(refOf(kind, id)) ?? []).map((spelling) => spelling.text))]),
  });

  const characters = tables.characters.map(({ id, name, group, line }) => {
    const players = listNames((castingsOf.get(id) ?? []).map(({ person }) => refOf("person", person)));
    const place = [groups.get(group)?.name ?? "", players && `played by ${players}`].filter(
      (part) => part !== "",
    );
    return named("character", id, name, place.join(" · "), line);
  });
  const people = tables.people.map(({ id, name, line }) => {
    const parts = listNames((partsOf.get(id) ?? []).map(({ character }) => refOf("character", character)));
    return named("person", id, name, parts && `plays ${parts}`, line);
  });
  const entries = tables.entries.map(({ id, name, line }) => named("entry", id, name, "", line));

  const weight = (document: SearchDocument): number => told.get(document.id)?.length ?? 0;
  const byWeight = (a: SearchDocument, b: SearchDocument): number => weight(b) - weight(a);
  return [...characters.sort(byWeight), ...people, ...entries.sort(byWeight), ...episodes(world)];
}

const spelled = (texts: readonly string[]): Pick<SearchDocument, "spellings"> =>
  texts.length > 0 ? { spellings: texts } : {};

/**
 * Episodes are found by their label, their title and their number in words, as far as `read-episode.ts` reads no number
 * of a query into a label; the last of a season by what readers call it.
 */
const episodes = ({ site, tables }: OpenWorld): SearchDocument[] =>
  tables.episodes.map(({ id, season, number, title, line }) => ({
    id: refOf("episode", id),
    kind: "episode",
    to: addressOf("episode", id),
    label: title === null ? episodeLabel(site, id) : `${episodeLabel(site, id)}: ${title}`,
    line,
    spellings: [
      `Season ${season} episode ${number}`,
      `S${season}E${number}`,
      ...(title === null ? [] : [episodeLabel(site, id), title]),
      ...(season === 1 ? [`Episode ${number}`, `Ep ${number}`, `${number}화`] : []),
      ...(isLast(site, season, id) ? [`Season ${season} finale`, ...lastOfSeason] : []),
    ],
  }));

const lastOfSeason = ["Finale", "Last episode", "Final episode", "마지막화", "마지막회"];

const isLast = ({ seasons }: OpenWorld["site"], season: number, id: string): boolean =>
  seasons.find((one) => one.number === season)?.episodes.at(-1) === id;

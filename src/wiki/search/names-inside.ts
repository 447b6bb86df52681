import { fold } from "../names/fold.ts";
import { formsOf } from "../names/name-order.ts";
import type { SearchDocument } from "./document.ts";
import type { NameMatch } from "./match-name.ts";
import type { NameKey } from "./name-index.ts";

/** A name with its place in a query. */
interface Standing extends NameMatch {
  readonly from: number;
  readonly to: number;
}

/** Names found inside a query: the best match of each document, and the best name at each place. */
export class NamesInside {
  readonly names = new Map<number, NameMatch>();
  readonly #standing = new Map<string, Standing>();

  /** The score of the best of them; 0 where there is none. */
  best = 0;

  /** Adds a name that stands in the query. */
  add(standing: Standing): void {
    const { from, to, key, score, way } = standing;
    this.best = Math.max(this.best, score);
    if (score > (this.names.get(key.document)?.score ?? 0)) this.names.set(key.document, { key, score, way });
    const place = `${from} ${to}`;
    if (score > (this.#standing.get(place)?.score ?? 0)) this.#standing.set(place, standing);
  }

  /** Tells whether a name stands in some part of the query, or in some of that. */
  covers = (from: number, to: number): boolean =>
    [...this.#standing.values()].some((one) => one.from < to && from < one.to);

  /**
   * The query with its names as they are recorded, so that each is looked for as one: “on jo actor” asks for On-jo, and
   * not for every Jo among the actors. Longer names come before those that they hold; what only sounds like a name, or
   * holds a slip, is left to the slips that texts forgive.
   */
  write(query: string): string {
    const taken: Standing[] = [];
    for (const one of [...this.#standing.values()].sort((a, b) => b.to - b.from - (a.to - a.from)))
      if (one.way === "letters" && taken.every(({ from, to }) => one.from >= to || from >= one.to))
        taken.push(one);
    if (taken.length === 0) return query;
    let written = query;
    for (const { from, to, key } of taken.sort((a, b) => b.from - a.from))
      written = `${written.slice(0, from)} ${formOf(key)} ${written.slice(to)}`;
    return written.replaceAll(/\s+/gu, " ").trim();
  }
}

/** The form of a recorded spelling whose letters a key is, as it is written. */
export const formOf = ({ spelling, key }: NameKey): string =>
  formsOf(spelling).find(({ text }) => fold(text) === key)?.text ?? spelling;

/** How texts write a name: people in full, characters by their given name; nothing for what is neither. */
export function nameInTexts({ kind, label }: SearchDocument): string | undefined {
  if (kind === "person") return label;
  if (kind !== "character") return undefined;
  return formsOf(label).find(({ order }) => order === "given")?.text ?? label;
}

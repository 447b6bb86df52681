import type { SourceNote } from "../../wiki/queries/citation.ts";

/** A part of a page: something with an id of its own and numbered sources. */
export interface CitedPart {
  readonly id: string;
  readonly cites: readonly number[];
}

/** What a seal hid: the parts that the next episode adds, and the sources that they cite. */
export interface OpenedParts<P extends CitedPart> {
  readonly parts: readonly P[];
  readonly sources: readonly SourceNote[];
}

/**
 * The parts that a further answer has and the present one has not, with their sources numbered after `shift`, so that
 * no number on the page stands for two works.
 *
 * @example a page with sources 1–4, a new fact citing 2 and shift 4: the fact cites 6, and source 6 is listed below it.
 */
export function openedParts<P extends CitedPart>(
  now: readonly P[],
  next: { readonly parts: readonly P[]; readonly sources: readonly SourceNote[] },
  shift: number,
): OpenedParts<P> {
  const known = new Set(now.map(({ id }) => id));
  const added = next.parts.filter(({ id }) => !known.has(id));
  const cited = new Set(added.flatMap(({ cites }) => cites));
  return {
    parts: added.map((part) => ({ ...part, cites: part.cites.map((number) => number + shift) })),
    sources: next.sources
      .filter(({ number }) => cited.has(number))
      .map((source) => ({ ...source, number: source.number + shift })),
  };
}

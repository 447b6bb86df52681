import { fold } from "../names/fold.ts";
import type { SearchDocument } from "./document.ts";
import type { NameMatch } from "./match-name.ts";
import type { NameKey } from "./name-index.ts";
import type { EpisodeAsked } from "./read-episode.ts";
import type { SearchIndex } from "./search-index.ts";

/** The score of an episode that a query names by its number, among other words: above all texts, below all whole names. */
const amongWords = 62;

/** The names of the index that are the episode asked for, letter for letter; none where it has no document. */
export const namedEpisode = ({ names, documents }: SearchIndex, { text }: EpisodeAsked): readonly NameKey[] =>
  names
    .flatMap(({ written }) => written.keys.get(fold(text)) ?? [])
    .filter(({ document }) => isEpisode(documents[document]));

/** Tells whether a document is of an episode. */
export const isEpisode = (document: SearchDocument | undefined): boolean => document?.kind === "episode";

/** The names that a query means, with the episode that it names by its number among other words. */
export function withEpisode(
  index: SearchIndex,
  names: ReadonlyMap<number, NameMatch>,
  asked: EpisodeAsked,
): ReadonlyMap<number, NameMatch> {
  const more = new Map(names);
  for (const key of namedEpisode(index, asked))
    if ((more.get(key.document)?.score ?? 0) < amongWords)
      more.set(key.document, { key, score: amongWords, way: "letters" });
  return more;
}

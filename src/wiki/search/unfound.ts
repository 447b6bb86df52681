import { words } from "../names/fold.ts";
import { soundOf } from "../names/respell.ts";
import { meant } from "./match-name.ts";
import { namedEpisode } from "./named-episode.ts";
import type { ReadQuery } from "./read-query.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Hit } from "./show-hit.ts";
import { isCommon } from "./tokens.ts";
import type { Understood } from "./understand.ts";

/** A query of more words is a text that somebody pasted. */
const wordLimit = 8;

/**
 * The parts of a query that found nothing while the rest found something: the episode that it names, where that has no
 * document; else words that no name and no text holds. Whether a word is sealed or unknown makes no difference, for what
 * is sealed has no document. Of Hangul, where texts are known by pairs of syllables, nothing is said.
 */
export function unfoundIn(
  index: SearchIndex,
  { text, episode }: ReadQuery,
  { names, best }: Understood,
  hits: readonly Hit[],
): readonly string[] {
  if (episode && namedEpisode(index, episode).length === 0) return [episode.text];
  if (!index.texts || hits.length === 0 || (best?.match.score ?? 0) >= meant) return [];
  if (index.texts.holds(text)) return [];
  const asked = words(text).filter(({ text: word }) => /^[a-z]{3,}$/u.test(word) && !isCommon(word));
  if (asked.length < 2 || asked.length > wordLimit) return [];
  const lacking = index.texts.lackingOf(asked.map(({ text: word }) => word));
  const inName = (word: string): boolean =>
    [...names.values()].some(({ key }) => key.key.includes(word) || key.key.includes(soundOf(word)));
  return asked
    .filter(({ text: word }) => lacking.has(word) && !inName(word))
    .map(({ start, end }) => text.normalize("NFC").slice(start, end));
}

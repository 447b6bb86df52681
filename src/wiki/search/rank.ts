import { fold } from "../names/fold.ts";
import type { DocumentKind, SearchDocument } from "./document.ts";
import { lendToQuestions } from "./lend.ts";
import { meant } from "./match-name.ts";
import { isEpisode, namedEpisode, withEpisode } from "./named-episode.ts";
import type { EpisodeAsked } from "./read-episode.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Hit } from "./show-hit.ts";
import type { TextMatch } from "./text-match.ts";
import type { Understood } from "./understand.ts";

/** What a statement scores whose text is the query, letter for letter. */
const sameText = 95;
/**
 * What tells between documents whose words match alike: what has a page that a reader would look for stands before what
 * is said on it. It lifts nothing to a whole name, and nothing that holds a part of the words over what holds all.
 */
const prominence: Partial<Readonly<Record<DocumentKind, number>>> = {
  character: 4,
  person: 4,
  entry: 4,
  episode: 4,
  question: 3,
  theory: 2,
};
/** The most that a text scores with its prominence; what scores more is a whole name. */
const mostProminent = 62;
/** A name scores more than this where all of it was typed; what a publisher’s scores then, and how much less otherwise. */
const [wholeName, wholePublisher, yielded] = [91, 72, 16];

/** All documents that a query finds, by name and by text, best first; of those that score alike, the earlier first. */
export function hitsOf(
  index: SearchIndex,
  { text, names, mentioned, best }: Understood,
  asked?: EpisodeAsked,
): Hit[] {
  const { documents } = index;
  const byName = asked ? withEpisode(index, names, asked) : names;
  const texts = new Map<number, TextMatch>();
  for (const name of mentioned)
    for (const [place, match] of index.texts?.matchMentions(name) ?? []) texts.set(place, match);
  const held = index.texts?.matchTexts(text) ?? new Map<number, TextMatch>();
  // Whoever types a name looks for what bears it, not for every question on which somebody says it.
  const named = (best?.match.score ?? 0) >= meant;
  for (const [place, match] of named ? held : lendToQuestions(documents, held))
    if (match.score > (texts.get(place)?.score ?? 0)) texts.set(place, match);
  const wanted = fold(text);
  // Of an episode that has no document no other is shown in its stead.
  const lacks = asked !== undefined && namedEpisode(index, asked).length === 0;
  const hits: Hit[] = [];
  for (const place of new Set([...byName.keys(), ...texts.keys()])) {
    const document = documents[place];
    if (!document || (lacks && isEpisode(document))) continue;
    const name = byName.get(place);
    const match = texts.get(place);
    const same = match && isText(document, text, wanted) ? sameText : 0;
    const score = prominent(
      document,
      Math.max(name ? nameScore(document, name.score) : 0, match?.score ?? 0, same),
    );
    hits.push({ place, document, score, name, text: match });
  }
  return hits.sort((a, b) => b.score - a.score || a.place - b.place);
}

const prominent = ({ kind }: SearchDocument, score: number): number =>
  score > mostProminent ? score : Math.min(mostProminent, score + (prominence[kind] ?? 0));

/** What a name scores for its document: a publisher’s yields to a person’s that begins with it (“Jang” is both). */
function nameScore({ kind }: SearchDocument, score: number): number {
  if (kind !== "publisher") return score;
  return score > wholeName ? wholePublisher : Math.min(mostProminent, score - yielded);
}

/** Letters and marks that a label may have for each that was typed, and be the same text. */
const marksPerLetter = 3;

/** Tells whether a document is a text, letter for letter; two letters have hundreds of hits, and few labels are as short. */
const isText = ({ kind, label }: SearchDocument, text: string, folded: string): boolean =>
  kind !== "publisher" && label.length <= text.length * marksPerLetter && fold(label) === folded;

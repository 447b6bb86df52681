import { groupBy } from "../../lib/group.ts";
import { fold } from "../names/fold.ts";
import type { SearchDocument } from "./document.ts";
import { groupOfKind, resultGroups } from "./document.ts";
import { nearestNames } from "./nearest-names.ts";
import type { Understood } from "./understand.ts";
import { understand } from "./understand.ts";
import { readQuery } from "./read-query.ts";
import { readingOf } from "./reading.ts";
import type { Found, FoundGroup } from "./result.ts";
import type { Hit } from "./show-hit.ts";
import { showHit } from "./show-hit.ts";
import type { SearchIndex } from "./search-index.ts";
import type { TextMatch } from "./text-match.ts";

/** Most results shown of a group, unless told otherwise. */
const defaultLimit = 8;
/** What a statement scores whose text is the query, letter for letter. */
const sameText = 95;

/**
 * Finds documents by name and by text and says how the query was read. Any text is fit input; the work
 * grows with the number of documents, not with the length of the query.
 * @param limit most results of the group that has the best one.
 * @param others most results of each other group.
 */
export function find(index: SearchIndex, query: string, limit = defaultLimit, others = limit): Found {
  const read = readQuery(query);
  const understood = understand(index, read);
  if (!understood) return { reading: { kind: "empty", explanation: "" }, groups: [], nearest: [] };
  const hits = hitsOf(index, understood);
  const byName = hits[0]?.name !== undefined && hits[0].name.score >= hits[0].score;
  return {
    reading: readingOf(read, understood, byName),
    groups: groupsOf(hits, understood.text, limit, others),
    nearest: hits.length > 0 ? [] : nearestNames(index, understood.text),
  };
}

function hitsOf(index: SearchIndex, { text, names, mentioned }: Understood): Hit[] {
  const texts = new Map<number, TextMatch>();
  for (const name of mentioned)
    for (const [place, match] of index.texts?.matchMentions(name) ?? []) texts.set(place, match);
  for (const [place, match] of index.texts?.matchTexts(text) ?? [])
    if (match.score > (texts.get(place)?.score ?? 0)) texts.set(place, match);
  const wanted = fold(text);
  const hits: Hit[] = [];
  for (const place of new Set([...names.keys(), ...texts.keys()])) {
    const document = index.documents[place];
    if (!document) continue;
    const name = names.get(place);
    const match = texts.get(place);
    const same = match && isText(document, text, wanted) ? sameText : 0;
    const score = Math.max(name?.score ?? 0, match?.score ?? 0, same);
    hits.push({ place, document, score, name, text: match });
  }
  return hits.sort((a, b) => b.score - a.score || a.place - b.place);
}

/** Letters and marks that a label may have for each that was typed, and be the same text. */
const marksPerLetter = 3;

/** Tells whether a document is a text, letter for letter; two letters have hundreds of hits, and few labels are as short. */
const isText = ({ label }: SearchDocument, text: string, folded: string): boolean =>
  label.length <= text.length * marksPerLetter && fold(label) === folded;

function groupsOf(hits: readonly Hit[], query: string, limit: number, others: number): FoundGroup[] {
  const byGroup = groupBy(hits, ({ document }) => groupOfKind[document.kind]);
  const [best] = hits;
  const first = best && groupOfKind[best.document.kind];
  const order =
    first === undefined ? resultGroups : [first, ...resultGroups.filter((group) => group !== first)];
  return order.flatMap((group) => {
    const found = byGroup.get(group);
    if (!found) return [];
    const shown = found.slice(0, group === first ? limit : others);
    return { group, count: found.length, results: shown.map((hit) => showHit(hit, query)) };
  });
}

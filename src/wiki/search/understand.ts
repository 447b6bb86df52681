import { fold } from "../names/fold.ts";
import { formsOf } from "../names/name-order.ts";
import type { SearchDocument } from "./document.ts";
import { matchInside } from "./match-inside.ts";
import type { NameMatch } from "./match-name.ts";
import { matchNames, meant } from "./match-name.ts";
import type { Candidate, ReadQuery } from "./read-query.ts";
import type { SearchIndex } from "./search-index.ts";

/** A query with the way of reading it that found the best name. */
export interface Understood {
  /** What is looked for, after reading. */
  readonly text: string;
  readonly names: ReadonlyMap<number, NameMatch>;
  /** Names to look for in texts as well, as texts write them. */
  readonly mentioned: readonly string[];
  /** The way of reading that was chosen, and the best name it found. */
  readonly candidate: Candidate;
  readonly best?: { readonly match: NameMatch; readonly document: SearchDocument };
}

/** Tries every way to read a query against the names, and keeps the one that finds the best; none for an empty query. */
export function understand(index: SearchIndex, read: ReadQuery): Understood | undefined {
  // At one key the finder asks, and whoever says which files it lacks.
  if (last?.index !== index || last.read !== read) last = { index, read, understood: readNames(index, read) };
  return last.understood;
}

let last:
  | { readonly index: SearchIndex; readonly read: ReadQuery; readonly understood: Understood | undefined }
  | undefined;

function readNames(index: SearchIndex, read: ReadQuery): Understood | undefined {
  const [plain] = read.candidates;
  if (!plain) return undefined;
  const names = new Map<number, NameMatch>();
  let best: { readonly match: NameMatch; readonly candidate: Candidate } | undefined;
  for (const candidate of read.candidates) {
    // A slip on top of another reading would be guessing.
    for (const [place, match] of matchNames(index.names, candidate.text, candidate === plain)) {
      const weighed = { ...match, score: match.score - candidate.penalty };
      if (weighed.score > (names.get(place)?.score ?? 0)) names.set(place, weighed);
      if (weighed.score > (best?.match.score ?? 0)) best = { match: weighed, candidate };
    }
  }
  for (const [place, match] of matchInside(index.names, read.text))
    if (match.score > (names.get(place)?.score ?? 0)) names.set(place, match);

  const candidate = best?.candidate ?? plain;
  const { text } = candidate;
  const document = best && index.documents[best.match.key.document];
  return {
    text,
    names,
    mentioned: best && document && best.match.score >= meant ? namesInTexts(document, text) : [],
    candidate,
    ...(best && document && { best: { match: best.match, document } }),
  };
}

/** How texts write a name: people in full, characters by their given name. */
function namesInTexts(document: SearchDocument, query: string): string[] {
  if (document.kind !== "character" && document.kind !== "person") return [];
  const given = formsOf(document.label).find(({ order }) => order === "given")?.text;
  const name = document.kind === "character" ? (given ?? document.label) : document.label;
  return fold(name) === fold(query) ? [] : [name];
}

import { fold } from "../names/fold.ts";
import type { SearchDocument } from "./document.ts";
import { addMisspelt, matchInside } from "./match-inside.ts";
import type { NameMatch } from "./match-name.ts";
import { matchNames, meant } from "./match-name.ts";
import { formOf, NamesInside, nameInTexts } from "./names-inside.ts";
import type { Candidate, ReadQuery } from "./read-query.ts";
import type { SearchIndex } from "./search-index.ts";
import { isCommon, queryTerms } from "./tokens.ts";

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
  const candidates = likely(index, plain, read.candidates);
  const names = new Map<number, NameMatch>();
  const best = wholeNames(index, candidates, names);
  const inside = namesInside(index, plain, candidates, best);
  const { penalty } = inside.candidate;
  for (const [place, match] of inside.found.names) {
    const score = match.score - penalty;
    if (score > (names.get(place)?.score ?? 0)) names.set(place, { ...match, score });
  }
  const isWhole =
    best !== undefined &&
    best.match.score >= inside.found.best - penalty &&
    // A beginning that only another reading has is no reason to leave words that texts hold.
    (best.candidate === plain || best.match.score >= meant || !holds(index, plain.text));
  if (isWhole) return { ...asWhole(index, best), names, candidate: best.candidate };
  const candidate = inside.found.names.size > 0 ? inside.candidate : asTexts(index, plain, candidates);
  const text = inside.found.write(candidate.text);
  return { text, names, mentioned: [], candidate };
}

/** A name that is the whole of a query, with the way to read it. */
interface Named {
  readonly match: NameMatch;
  readonly candidate: Candidate;
}

/** A query that words of texts answer was typed on the right layout: “tmdb” and “rant” are no Hangul. */
const likely = (index: SearchIndex, plain: Candidate, all: readonly Candidate[]): readonly Candidate[] =>
  all.some(({ kind }) => kind === "layout") && holds(index, plain.text)
    ? all.filter(({ kind }) => kind !== "layout")
    : all;

/** Whether every word of a text says nothing or stands in texts of the index. */
const holds = ({ texts }: SearchIndex, text: string): boolean =>
  queryTerms(text).every(isCommon) || texts?.holds(text) === true;

/** Adds the names that a query is the whole or the beginning of, and gives the best. */
function wholeNames(
  { names: indexes }: SearchIndex,
  candidates: readonly Candidate[],
  names: Map<number, NameMatch>,
): Named | undefined {
  let best: Named | undefined;
  for (const candidate of candidates) {
    const bold = candidate.bold === true;
    if (bold && (best?.match.score ?? 0) >= meant) continue;
    // A slip on top of another reading would be guessing.
    for (const [place, match] of matchNames(indexes, candidate.text, candidate === candidates[0])) {
      if (bold && match.score < meant) continue;
      const weighed = { ...match, score: match.score - candidate.penalty };
      if (weighed.score > (names.get(place)?.score ?? 0)) names.set(place, weighed);
      if (weighed.score > (best?.match.score ?? 0)) best = { match: weighed, candidate };
    }
  }
  return best;
}

/** The way to read a query that names nothing: as typed, or on the layout that makes words of it which texts hold. */
const asTexts = (index: SearchIndex, plain: Candidate, candidates: readonly Candidate[]): Candidate =>
  candidates.find(({ kind, bold, text }) => kind === "layout" && bold !== true && holds(index, text)) ??
  plain;

/** Names inside a query, and the way to read it in which they stand there. */
interface Inside {
  readonly found: NamesInside;
  readonly candidate: Candidate;
}

/** Names inside a query: as typed, else as another layout has it, else with slips, which cost most and are rarest. */
function namesInside(
  index: SearchIndex,
  plain: Candidate,
  candidates: readonly Candidate[],
  best: Named | undefined,
): Inside {
  const { names: indexes } = index;
  // Where a name begins with all that was typed, whoever types it has not come to its end.
  const begins = best?.candidate === plain && best.match.way === "letters" && best.match.score < meant;
  if (best && (begins || (best.match.score >= meant && !severalWords.test(plain.text))))
    return { found: new NamesInside(), candidate: plain };
  const found = matchInside(indexes, plain.text);
  const layout = candidates.find(({ kind, bold }) => kind === "layout" && bold !== true);
  if (layout && found.names.size === 0 && (!best || best.candidate.kind === "layout")) {
    const elsewhere = matchInside(indexes, layout.text);
    if (elsewhere.names.size > 0) return { found: elsewhere, candidate: layout };
  }
  // A slip in the whole is likelier than one in a part of it.
  if (!best || (best.match.score < meant && best.match.way !== "typo"))
    addMisspelt(found, indexes, plain.text, (word) => holds(index, word));
  return { found, candidate: plain };
}

const severalWords = /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u;

/** A query of which a name is the whole: texts are asked for that name as one word where its letters are those typed. */
function asWhole(
  index: SearchIndex,
  { match, candidate }: Named,
): Pick<Understood, "text" | "mentioned" | "best"> {
  const { key } = match;
  const isTyped = match.way === "letters" && fold(candidate.text) === key.key;
  const text = isTyped ? formOf(key) : candidate.text;
  const document = index.documents[key.document];
  const name = document && match.score >= meant ? nameInTexts(document) : undefined;
  return {
    text,
    mentioned: name === undefined || fold(name) === fold(text) ? [] : [name],
    ...(document && { best: { match, document } }),
  };
}

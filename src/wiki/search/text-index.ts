import MiniSearch from "minisearch";
import type { SearchDocument } from "./document.ts";
import { queryTerms, tokensOf } from "./tokens.ts";

/** The words of all documents. */
export type TextIndex = MiniSearch<SearchDocument & { readonly place: number }>;

/** A document whose words a query asks for. */
export interface TextMatch {
  readonly score: number;
  /** The terms of the document that matched. */
  readonly terms: readonly string[];
}

const fieldTexts: Readonly<Record<string, (document: SearchDocument) => string>> = {
  label: ({ label, hangul = "", spellings = [] }) => [label, hangul, ...spellings].join("\n"),
  text: ({ line = "", text = "" }) => `${line}\n${text}`,
};

/** Indexes the words of documents; a document is known by its place in the list. */
export function indexTexts(documents: readonly SearchDocument[]): TextIndex {
  const index: TextIndex = new MiniSearch({
    idField: "place",
    fields: Object.keys(fieldTexts),
    extractField: (document, field) =>
      field === "place" ? document.place : (fieldTexts[field]?.(document) ?? ""),
    tokenize: (text) => tokensOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { boost: { label: 2 }, tokenize: queryTerms, combineWith: "AND" },
  });
  index.addAll(documents.map((document, place) => ({ ...document, place })));
  return index;
}

/** Scores lie in bands: all words there; all there but for slips; some of them. Names rank around these. */
const bands = { all: 52, slips: 40, some: 22 } as const;
const withinBand = 8;
/** Words that alone say nothing when only some words of a query are found. */
const common = new Set(
  "a an and are as at be by for from has in is it of on or that the this to was who with".split(" "),
);

/**
 * Documents that hold the words of a query: all of them; else all with slips; else at least half of those
 * that say something. The last word may be unfinished.
 */
export function matchTexts(index: TextIndex, query: string): Map<number, TextMatch> {
  const terms = queryTerms(query);
  const last = terms.length - 1;
  const prefix = (term: string, place: number): boolean =>
    place === last && (term.length > 1 || /[가-힣]/u.test(term));
  const all = index.search(query, { prefix });
  if (all.length > 0) return inBand(all, bands.all);
  const telling = terms.filter((term) => !common.has(term));
  const some = telling.length === 0 ? [] : index.search({ combineWith: "OR", queries: telling });
  const known = new Set(some.flatMap((result) => result.queryTerms));
  const misspelt = new Set(telling.filter((term) => !known.has(term) && /^[^가-힣]{5,20}$/u.test(term)));
  const slips =
    misspelt.size === 0
      ? []
      : index.search(query, { prefix, fuzzy: (term) => (misspelt.has(term) ? slipsAllowed(term) : false) });
  if (slips.length > 0) return inBand(slips, bands.slips);
  if (telling.length < 2) return new Map();
  return inBand(
    some.filter((result) => result.queryTerms.length * 2 >= telling.length),
    bands.some,
  );
}

/** Slips forgiven in a word; swapped neighbours are two. */
const slipsAllowed = (term: string): number => (term.length < 7 ? 1 : 2);

/** Documents that hold a name, word for word. */
export const matchMentions = (index: TextIndex, name: string): Map<number, TextMatch> =>
  inBand(index.search(name), bands.slips);

function inBand(results: ReturnType<TextIndex["search"]>, band: number): Map<number, TextMatch> {
  const top = results[0]?.score ?? 1;
  return new Map(
    results.map((result): [number, TextMatch] => [
      Number(result.id),
      { score: band + withinBand * (result.score / top), terms: result.terms },
    ]),
  );
}

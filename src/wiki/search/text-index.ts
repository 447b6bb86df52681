import type { SearchOptions, SearchResult } from "minisearch";
import MiniSearch from "minisearch";
import { ClaimWeights } from "./claim-weights.ts";
import type { SearchDocument } from "./document.ts";
import { fieldTexts } from "./field-texts.ts";
import { askedTerms, inflectionsOf, stemOf } from "./inflect.ts";
import type { TextIndex } from "./search-index.ts";
import type { TextMatch } from "./text-match.ts";
import { queryTerms, tokensOf } from "./tokens.ts";

type Asked = ReturnType<typeof askedTerms>;
type Words = MiniSearch<SearchDocument & { readonly place: number }>;

/** The words of documents, which are added in slices so that a keystroke never waits for more than one. */
export class TextWords implements TextIndex {
  readonly #weights = new ClaimWeights();
  readonly #words: Words = new MiniSearch({
    idField: "place",
    fields: Object.keys(fieldTexts),
    extractField: (document, field) =>
      field === "place" ? document.place : (fieldTexts[field]?.(document) ?? ""),
    tokenize: (text) => tokensOf(text).map(({ term }) => term),
    processTerm: inflectionsOf,
    searchOptions: {
      // What editors filed a question under tells more of it than the words of its sentence.
      boost: { label: 2, topic: 4 },
      boostDocument: (place: number) => this.#weights.weightOf(place),
      tokenize: queryTerms,
      processTerm: (term) => term,
      combineWith: "AND",
    },
  });

  /** What was asked last: one key asks for the same several times, and the next for most of its words again. */
  readonly #answers = new Map<string, readonly SearchResult[]>();
  readonly #held = new Map<string, boolean>();
  #among = 0;

  /** Adds documents, known by their place in the index; what was added can be found before the rest. */
  add(documents: readonly SearchDocument[], offset: number): Promise<void> {
    this.#weights.add(documents, offset);
    const placed = documents.map((document, place) => ({ ...document, place: offset + place }));
    return this.#words.addAllAsync(placed, { chunkSize: slice });
  }

  matchTexts(query: string): Map<number, TextMatch> {
    return matchTexts(this.#words, askedTerms(query), this.#all(query));
  }

  holds(query: string): boolean {
    return this.#remember(this.#held, mostHeld, query, () => this.#all(query).length > 0);
  }

  matchMentions(name: string): Map<number, TextMatch> {
    return inBand(this.#words.search(name), bands.slips);
  }

  lackingOf(words: readonly string[]): Set<string> {
    const finds = (word: string, options: SearchOptions): boolean =>
      this.#words.search(word, { tokenize: (text) => [text], ...options }).length > 0;
    // Slips cost most: they are looked for last.
    const held = (stem: string): boolean =>
      finds(stem, { prefix: true }) || (stem.length > 4 && finds(stem, { fuzzy: slipsAllowed(stem) }));
    return new Set(
      words.filter((word) => !this.#remember(this.#held, mostHeld, `${word}…`, () => held(stemOf(word)))),
    );
  }

  /** Documents that hold every word of a query. */
  #all(query: string): readonly SearchResult[] {
    return this.#remember(this.#answers, mostAnswers, query, () => {
      const terms = askedTerms(query);
      return terms.size === 0 ? [] : searchTerms(this.#words, terms, { prefix: isOpen(terms) });
    });
  }

  /** An answer that was given before, for as long as no document has been added; else a new one. */
  #remember<T>(given: Map<string, T>, most: number, asked: string, answer: () => T): T {
    if (this.#among !== this.#words.documentCount) {
      this.#among = this.#words.documentCount;
      this.#answers.clear();
      this.#held.clear();
    }
    const known = given.get(asked);
    if (known !== undefined) return known;
    if (given.size >= most) given.clear();
    const found = answer();
    given.set(asked, found);
    return found;
  }
}

/** Answers kept: of words what some queries ask, of documents what one key does. */
const [mostHeld, mostAnswers] = [200, 4];

/** Documents read at once: some milliseconds of a slow phone. */
const slice = 20;

/** Scores lie in bands: all words there; all there but for slips; some of them. Names rank around these. */
const bands = { all: 52, slips: 40, some: 22 } as const;
const withinBand = 6;

/**
 * Documents that hold the words of a query in any inflection, but for those that say nothing: all of them; else all with slips; else
 * at least half. The last word may be unfinished; an inflected one may begin a word made from it (“renewed”, “renewal”).
 */
function matchTexts(index: Words, terms: Asked, all: readonly SearchResult[]): Map<number, TextMatch> {
  if (terms.size === 0) return new Map();
  if (all.length > 0) return inBand(all, bands.all);
  const search = (options: SearchOptions): SearchResult[] => searchTerms(index, terms, options);
  const some = search({ combineWith: "OR" });
  const known = new Set(some.flatMap((result) => result.queryTerms));
  const misspelt = new Set(
    [...terms.keys()].filter((term) => !known.has(term) && /^[^가-힣]{5,20}$/u.test(term)),
  );
  const slips =
    misspelt.size === 0
      ? []
      : search({ prefix: isOpen(terms), fuzzy: (term) => (misspelt.has(term) ? slipsAllowed(term) : false) });
  if (slips.length > 0) return inBand(slips, bands.slips);
  if (terms.size < 2) return new Map();
  return inBand(
    some.filter((result) => result.queryTerms.length * 2 >= terms.size),
    bands.some,
  );
}

const searchTerms = (index: Words, terms: Asked, options: SearchOptions): SearchResult[] =>
  index.search([...terms.keys()].join(" "), { tokenize: (text) => text.split(" "), ...options });

/**
 * The last word may be unfinished, but for a single Latin letter, with which too much begins; an inflected one may begin a
 * word made from it (“renewed”, “renewal”).
 */
const isOpen =
  (asked: Asked) =>
  (term: string, place: number): boolean =>
    asked.get(term) === "inflected" ||
    (place === asked.size - 1 && (term.length > 1 || /[가-힣]/u.test(term)));

/** Slips forgiven in a word; swapped neighbours are two. */
const slipsAllowed = (term: string): number => (term.length < 7 ? 1 : 2);

function inBand(results: readonly SearchResult[], band: number): Map<number, TextMatch> {
  const top = results[0]?.score ?? 1;
  return new Map(
    results.map((result): [number, TextMatch] => [
      Number(result.id),
      { score: band + withinBand * (result.score / top), terms: result.terms },
    ]),
  );
}

import type { SearchDocument } from "../../wiki/search/document.ts";
import { within } from "../../lib/patience.ts";
import { FileStock } from "../../wiki/search/file-stock.ts";
import type { ReadQuery } from "../../wiki/search/read-query.ts";
import { readQuery } from "../../wiki/search/read-query.ts";
import type { Lacking } from "../../wiki/search/file-stock.ts";
import type { SearchIndex } from "../../wiki/search/search-index.ts";
import { emptyIndex, withNames } from "../../wiki/search/search-index.ts";
import type { TextWords } from "../../wiki/search/text-index.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import { practiseSearch } from "./practise-search.ts";
import { SearchAhead } from "./search-ahead.ts";
import type { Asked, SearchAnswer } from "../components/search-context.ts";

/** Where documents come from: the build’s files, the first of which is on its way, or else the world of some clocks. */
interface DocumentSource {
  readonly clocks: Clocks;
  readonly first: Promise<unknown> | undefined;
  readonly fetchFile: (file: string) => Promise<unknown>;
}

/** What somebody looks for, and how many results of it. */
type Question = Omit<Asked, "clocks">;

/** Documents whose names are read at once, a shelf of them: some milliseconds of a slow phone. */
const slice = 80;
/** Milliseconds after a key in which another is likely: what can wait for the typing to rest waits for so long. */
const rest = 200;

/** What code has been made fast, for this and any later index. */
const practised = new Set<"names" | "words">();

/** The whole record, in place of a file. */
const record = "record";

/**
 * An index that answers from the first names on and grows while the reader types: by the files that a query asks for or,
 * where those do not come or were not made, by the whole of the record. Names are read first, in slices, and words when
 * the code that reads them has come.
 */
export class GrowingIndex {
  readonly #source: DocumentSource;
  #first: Promise<unknown> | undefined;
  readonly #stock = new FileStock();
  readonly #coming = new Map<string, Promise<void>>();
  readonly #known = new Set<string>();
  readonly #watchers = new Set<() => void>();
  #whole: "unasked" | "asked" | "there";
  #index: SearchIndex = emptyIndex;
  #words: TextWords | undefined;
  #unread: { readonly documents: readonly SearchDocument[]; readonly offset: number }[] = [];
  #reading = Promise.resolve();
  readonly #search = new SearchAhead();
  /** The last answer to those who ask for so many results. */
  readonly #told = new Map<string, { readonly index: SearchIndex; readonly answer: SearchAnswer }>();

  constructor(source: DocumentSource) {
    this.#source = source;
    this.#first = source.first;
    this.#whole = source.first ? "unasked" : "asked";
    // What every search begins with is read before somebody searches.
    this.#bring(this.#whole === "unasked" ? "names" : record).then(
      () => this.#practise(),
      () => {
        // The search itself says so.
      },
    );
  }

  /**
   * What is found now; the same answer until more has been read. Where nothing is found yet, what was told before stays;
   * none where nothing was.
   */
  answer({ query, limit, others }: Question, rested = false): SearchAnswer | undefined {
    const { files, cut, canWait } = this.#next(readQuery(query), rested);
    const complete = files.length === 0 && !canWait && this.#unread.length === 0;
    if (this.#index.documents.length === 0 && !complete) return undefined;
    const asker = `${limit} ${others}`;
    const last = this.#told.get(asker);
    const known = last?.index === this.#index && last.answer.query === query ? last.answer : undefined;
    if (known?.complete === complete && known.cut === cut) return known;
    // What is found nowhere is told once everything is there.
    const found =
      known?.complete === complete
        ? known.found
        : this.#search.find({ index: this.#index, query, limit, others, complete });
    if (!complete && found.groups.length === 0) return last?.answer;
    const answer = { query, found, complete, cut };
    this.#told.set(asker, { index: this.#index, answer });
    return answer;
  }

  /** Tells what is found now, and again whenever more has been read. */
  follow(question: Question, told: (answer: SearchAnswer) => void, failed: () => void): () => void {
    const read = readQuery(question.query);
    let following = true;
    let rested = false;
    const tell = (): void => {
      const answer = following ? this.answer(question, rested) : undefined;
      if (answer) told(answer);
    };
    const grow = async (): Promise<void> => {
      const { files, canWait } = this.#next(read, rested);
      if (!following) return;
      if (files.length === 0 && !canWait) {
        // Words are read for a query that stays; at most keys the next comes first.
        this.#readWords();
        await this.#reading;
        this.#tell();
        return;
      }
      await Promise.all(files.map((file) => this.#bring(file)));
      if (canWait) {
        await pause(rest);
        rested = true;
      }
      await grow();
    };
    this.#watchers.add(tell);
    tell();
    const { files, canWait } = this.#next(read, rested);
    if (files.length > 0 || canWait || this.#unread.length > 0)
      grow().catch(() => {
        if (following) failed();
      });
    return () => {
      following = false;
      this.#watchers.delete(tell);
    };
  }

  #next(read: ReadQuery, rested: boolean): Lacking {
    if (this.#whole === "unasked") return this.#stock.next(read, this.#index, rested);
    return { files: this.#whole === "there" ? [] : [record], cut: false, canWait: false };
  }

  /** Brings in a file, once; one that has failed is asked for again by the next search. */
  #bring(file: string): Promise<void> {
    const known = this.#coming.get(file);
    if (known) return known;
    const coming = file === record ? this.#bringRecord() : this.#bringFile(file);
    this.#coming.set(file, coming);
    coming.catch(() => this.#coming.delete(file));
    return coming;
  }

  async #bringFile(file: string): Promise<void> {
    const coming = this.#first ?? this.#source.fetchFile(file);
    this.#first = undefined;
    const [content] = await Promise.all([
      coming.catch(() => undefined),
      file === "texts" ? this.#fetchReader() : undefined,
    ]);
    if (content === undefined) {
      // Where the build’s files do not come, the record gives the same documents.
      this.#whole = "asked";
      return this.#bring(record).catch((error: unknown) => {
        this.#whole = "unasked";
        throw error;
      });
    }
    await this.#add(this.#stock.take(file, content));
  }

  async #bringRecord(): Promise<void> {
    const [{ openFor }, { findable }] = await within(
      Promise.all([import("./open-browser.ts"), import("../../wiki/queries/search.ts")]),
    );
    await this.#add(findable(await openFor(this.#source.clocks)));
    await this.#fetchReader();
    await this.#reading;
    this.#whole = "there";
    this.#tell();
  }

  /** Reads the names of documents that are new here, and their words once they can be read. */
  async #add(documents: readonly SearchDocument[]): Promise<void> {
    const fresh = documents.filter(({ id }) => !this.#known.has(id) && this.#known.add(id));
    for (let from = 0; from < fresh.length; from += slice) {
      if (from > 0) await pause();
      const few = fresh.slice(from, from + slice);
      this.#unread.push({ documents: few, offset: this.#index.documents.length });
      this.#index = withNames(this.#index, few);
    }
    this.#tell();
    // What is found by name is drawn before words are read, or the network is asked for more.
    await pause();
  }

  async #fetchReader(): Promise<void> {
    this.#words ??= new (await within(import("../../wiki/search/text-index.ts"))).TextWords();
    this.#readWords();
  }

  #readWords(): void {
    const words = this.#words;
    if (!words) return;
    this.#reading = this.#reading.then(async () => {
      for (let next = this.#unread[0]; next; next = this.#unread[0]) {
        await words.add(next.documents, next.offset);
        this.#unread.shift();
      }
      this.#index = { ...this.#index, texts: words };
      this.#practise();
    });
  }

  /** Practises names and, once words can be read, both. */
  #practise(): void {
    const what = this.#index.texts ? "words" : "names";
    if (practised.has(what)) return;
    practised.add(what);
    void practiseSearch(this.#index);
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

/** Lets the browser draw and hear keys meanwhile. */
const pause = (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

import type { SearchDocument } from "../../wiki/search/document.ts";
import { find } from "../../wiki/search/find.ts";
import type { SearchPart } from "../../wiki/search/pack.ts";
import { unpackDocuments } from "../../wiki/search/pack.ts";
import type { SearchIndex } from "../../wiki/search/search-index.ts";
import { emptyIndex, withNames } from "../../wiki/search/search-index.ts";
import type { TextWords } from "../../wiki/search/text-index.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import type { SearchEngine } from "../components/search-context.ts";

/** Where documents come from: the build’s files, the first of which has come, or the world of some clocks. */
type DocumentSource =
  | { readonly first: unknown; readonly fetchPart: (number: number) => Promise<unknown> }
  | Clocks;

/** Documents whose names are read at once: some milliseconds of a slow phone. */
const slice = 60;

/**
 * An index that answers from the first names on and grows, in slices, while the reader types: names first, words
 * of texts when the code that reads them has come.
 */
export class GrowingIndex {
  /** Settles when everything has been read. */
  readonly grown: Promise<void>;
  #index: SearchIndex = emptyIndex;
  #complete = false;
  readonly #watchers = new Set<() => void>();

  constructor(source: DocumentSource) {
    this.grown = this.#grow(source);
  }

  /** Tells what is found now, and again whenever more has been read. */
  readonly follow: SearchEngine["follow"] = ({ query, limit }, told, failed) => {
    let following = true;
    const tell = (): void => {
      if (!following || this.#index.documents.length === 0) return;
      told({ found: find(this.#index, query, limit), complete: this.#complete });
    };
    this.#watchers.add(tell);
    tell();
    this.grown.catch(() => {
      if (following) failed();
    });
    return () => {
      following = false;
      this.#watchers.delete(tell);
    };
  };

  async #grow(source: DocumentSource): Promise<void> {
    let texts: TextWords | undefined;
    let reading = Promise.resolve();
    for await (const documents of documentsOf(source)) {
      const offset = this.#index.documents.length;
      for (let from = 0; from < documents.length; from += slice) {
        if (from > 0) await pause();
        this.#index = withNames(this.#index, documents.slice(from, from + slice));
      }
      this.#tell();
      // What is found by name is drawn before the network is asked for more.
      await pause();
      reading = reading.then(async () => {
        texts ??= new (await import("../../wiki/search/text-index.ts")).TextWords();
        await texts.add(documents, offset);
        this.#index = { ...this.#index, texts };
      });
      // It is awaited below; until then a failure is no accident that nobody looks after.
      reading.catch(() => {});
    }
    await reading;
    this.#complete = true;
    this.#tell();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}

/** The documents of a source, a file at a time: each is asked for when the one before has been read. */
async function* documentsOf(source: DocumentSource): AsyncGenerator<readonly SearchDocument[]> {
  if (!("first" in source)) {
    const { openFor } = await import("./open-browser.ts");
    const { findable } = await import("../../wiki/queries/search.ts");
    yield findable(await openFor(source));
    return;
  }
  // The files were written by this edition’s build.
  const first = source.first as SearchPart;
  yield unpackDocuments(first);
  for (let number = 1; number < first.parts; number += 1)
    yield unpackDocuments((await source.fetchPart(number)) as SearchPart);
}

/** Lets the browser draw and hear keys between two slices. */
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

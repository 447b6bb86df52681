import { WordList } from "../names/word-list.ts";
import type { SearchDocument } from "./document.ts";
import { find } from "./find.ts";
import type { PackedDocuments } from "./pack.ts";
import { unpackDocuments } from "./pack.ts";
import type { ReadQuery } from "./read-query.ts";
import type { Catalogue, Half, Sounds } from "./search-files.ts";
import { fileOf } from "./search-files.ts";
import type { SearchIndex } from "./search-index.ts";
import type { Wanted } from "./seek.ts";
import { meansName, seekInside, seekNames, seekSounds, seekTexts } from "./seek.ts";

/** What a query still lacks. */
export interface Lacking {
  /** Files to be fetched next, side by side; none where everything is there that the query asks for. */
  readonly files: readonly string[];
  /** More lies under the words of the query than is looked at. */
  readonly cut: boolean;
  /** There is more to be asked for, which can wait until the typing rests. */
  readonly canWait: boolean;
}

/** From this score on a result has what was asked for, with no slip; nothing that only sounds like it is looked for. */
const good = 52;

/** The files of the build that have been taken in, and the next that a query asks for. */
export class FileStock {
  readonly #catalogues = new Map<Half, Catalogue>();
  readonly #taken = new Set<string>();
  #sounds: WordList | undefined;
  #told:
    | {
        readonly query: string;
        readonly index: SearchIndex;
        readonly rested: boolean;
        readonly lacking: Lacking;
      }
    | undefined;

  /** Takes in a file of this edition as it was written, and gives the documents that lie in it. */
  take(file: string, content: unknown): SearchDocument[] {
    this.#taken.add(file);
    this.#told = undefined;
    if (file === "sounds") {
      this.#sounds = new WordList((content as Sounds).sounds);
      return [];
    }
    if (file !== "names" && file !== "texts") return unpackDocuments(content as PackedDocuments);
    const catalogue = content as Catalogue;
    this.#catalogues.set(file, catalogue);
    return catalogue.only ? unpackDocuments(catalogue.only) : [];
  }

  /**
   * What is to be fetched next for a query, before more can be found than an index finds.
   * @param rested whether the typing has rested: what costs much, and is asked for in vain at most keys, waits for that.
   */
  next(query: ReadQuery, index: SearchIndex, rested: boolean): Lacking {
    const told = this.#told;
    if (told?.query === query.text && told.index === index && told.rested === rested) return told.lacking;
    const lacking = this.#look(query, index, rested);
    this.#told = { query: query.text, index, rested, lacking };
    return lacking;
  }

  #look(query: ReadQuery, index: SearchIndex, rested: boolean): Lacking {
    let cut = false;
    const lacking = (half: Half, seek: (starts: readonly string[]) => Wanted): readonly string[] => {
      const catalogue = this.#catalogues.get(half);
      if (!catalogue) return [half];
      if (catalogue.only) return [];
      const wanted = seek(catalogue.starts);
      cut ||= wanted.cut;
      return wanted.shelves.map((shelf) => fileOf(half, shelf)).filter((file) => !this.#taken.has(file));
    };
    if (query.text === "") return { files: [], cut, canWait: false };
    const whole = lacking("names", (starts) => seekNames(starts, query));
    if (whole.length > 0) return { files: whole, cut, canWait: false };
    const inside = lacking("names", (starts) =>
      meansName(index, query) ? { shelves: [], cut: false } : seekInside(starts, query),
    );
    if (inside.length > 0) return { files: inside, cut, canWait: false };
    const later = { files: [], cut, canWait: true };
    const onShelves = [...this.#catalogues.values()].some(({ only }) => only === undefined);
    if (!rested && (onShelves || (!this.#catalogues.has("texts") && meansName(index, query)))) return later;
    const texts = lacking("texts", (starts) => seekTexts(starts, index, query));
    const files = texts.length > 0 ? texts : this.#misspelt(query, index);
    return { files, cut, canWait: false };
  }

  /** Of a record on shelves, where nothing has been found: the list of sounds, then the shelves of those that are near. */
  #misspelt(query: ReadQuery, index: SearchIndex): readonly string[] {
    const starts = this.#catalogues.get("names")?.starts ?? [];
    const best = starts.length < 2 ? good : (find(index, query.text, 1).groups[0]?.results[0]?.score ?? 0);
    if (best >= good) return [];
    if (!this.#sounds) return ["sounds"];
    const { shelves } = seekSounds(starts, this.#sounds, query);
    return shelves.map((shelf) => fileOf("names", shelf)).filter((file) => !this.#taken.has(file));
  }
}

/** How far a word of a list is from a text. */
export interface NearWord {
  readonly word: string;
  readonly slips: number;
}

/**
 * Words in order, with how many letters each shares with the one before: what begins alike is looked at once. So
 * a search for slips costs what the different beginnings cost, and not what all words do.
 */
export class WordList {
  readonly words: readonly string[];
  readonly #shared: Uint16Array;

  /** @param words in any order; doubles count once. */
  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)].sort();
    this.#shared = Uint16Array.from(this.words, (word, place) =>
      sharedStart(this.words[place - 1] ?? "", word),
    );
  }

  /** The words that begin with some letters, in order; all of them where there is no letter. */
  startingWith(start: string): readonly string[] {
    return this.words.slice(this.#place(start), this.#place(`${start}\uFFFF`));
  }

  /**
   * The words within some slips of a text, in order. A slip is a letter too many, missing or wrong, or two swapped
   * neighbours (optimal string alignment).
   * @example a list that holds “cheongsan” has it 1 slip from “cheognsan”.
   * @param limit most slips; none gives the text itself, where it is a word.
   */
  near(text: string, limit: number): NearWord[] {
    const width = text.length + 1;
    // One row a letter of the word; the rows of a shared beginning stay from one word to the next.
    const rows = rowsOf((text.length + limit + 2) * width);
    for (let column = 0; column < width; column += 1) rows[column] = column;
    const found: NearWord[] = [];
    let known = 0;
    let hopeless = Infinity;
    for (let place = 0; place < this.words.length; place += 1) {
      const word = this.words[place] ?? "";
      const shared = this.#shared[place] ?? 0;
      if (shared >= hopeless) continue;
      hopeless = Infinity;
      known = Math.min(shared, known);
      // A letter more or less is a slip each.
      if (Math.abs(word.length - text.length) > limit) continue;
      for (; known < word.length && hopeless === Infinity; known += 1)
        if (fillRow(rows, known + 1, word, text, limit) > limit) hopeless = known + 1;
      if (hopeless !== Infinity) continue;
      const slips = rows[word.length * width + text.length] ?? limit + 1;
      if (slips <= limit) found.push({ word, slips });
    }
    return found;
  }

  /** Where a word stands, or would stand. */
  #place(word: string): number {
    let [from, to] = [0, this.words.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.words[middle] ?? "") < word) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Room for rows, used again by every search: what of it a search reads it has written before. */
let room = new Uint16Array(1024);

function rowsOf(size: number): Uint16Array {
  if (room.length < size) room = new Uint16Array(size);
  return room;
}

/**
 * Fills the row after some letters of a word, near its diagonal, and gives its least number of slips. Places further
 * than the limit from the diagonal are worth more than the limit and are not looked at.
 * @param rows one after another, each a place longer than the text.
 */
function fillRow(rows: Uint16Array, length: number, word: string, text: string, limit: number): number {
  const width = text.length + 1;
  const row = length * width;
  const previous = row - width;
  const before = previous - width;
  const letter = word.charCodeAt(length - 1);
  const earlier = word.charCodeAt(length - 2);
  const from = Math.max(1, length - limit);
  const to = Math.min(text.length, length + limit);
  let least = from === 1 ? length : limit + 1;
  rows[row + from - 1] = least;
  for (let column = from; column <= to; column += 1) {
    const wrong = letter === text.charCodeAt(column - 1) ? 0 : 1;
    let slips = (rows[previous + column - 1] ?? 0) + wrong;
    slips = Math.min(slips, (rows[previous + column] ?? 0) + 1, (rows[row + column - 1] ?? 0) + 1);
    const swapped = letter === text.charCodeAt(column - 2) && earlier === text.charCodeAt(column - 1);
    if (swapped && column > 1 && length > 1) slips = Math.min(slips, (rows[before + column - 2] ?? 0) + 1);
    rows[row + column] = slips;
    if (slips < least) least = slips;
  }
  if (to < text.length) rows[row + to + 1] = limit + 1;
  return least;
}

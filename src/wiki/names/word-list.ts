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
    const rows = Array.from({ length: text.length + limit + 2 }, () => new Uint16Array(width));
    rows[0]?.forEach((_, column, row) => (row[column] = column));
    const found: NearWord[] = [];
    let known = 0;
    let hopeless = Infinity;
    for (const [place, word] of this.words.entries()) {
      const shared = this.#shared[place] ?? 0;
      if (shared >= hopeless) continue;
      hopeless = Infinity;
      let length = Math.min(shared, known);
      for (; length < word.length && hopeless === Infinity; length += 1)
        if (fillRow(rows, length + 1, word, text, limit) > limit) hopeless = length + 1;
      known = length;
      if (hopeless !== Infinity || Math.abs(word.length - text.length) > limit) continue;
      const slips = rows[word.length]?.[text.length] ?? limit + 1;
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

/**
 * Fills the row after some letters of a word, near its diagonal, and gives its least number of slips. Places further
 * than the limit from the diagonal are worth more than the limit and are not looked at.
 */
function fillRow(
  rows: readonly Uint16Array[],
  length: number,
  word: string,
  text: string,
  limit: number,
): number {
  const row = rows[length];
  const previous = rows[length - 1];
  const before = rows[length - 2];
  // Longer words have no row.
  if (!row || !previous) return Infinity;
  const letter = word.charCodeAt(length - 1);
  const earlier = word.charCodeAt(length - 2);
  const from = Math.max(1, length - limit);
  const to = Math.min(text.length, length + limit);
  row[from - 1] = from === 1 ? length : limit + 1;
  let least = row[from - 1] ?? limit + 1;
  for (let column = from; column <= to; column += 1) {
    const wrong = letter === text.charCodeAt(column - 1) ? 0 : 1;
    let slips = (previous[column - 1] ?? 0) + wrong;
    slips = Math.min(slips, (previous[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
    const swapped =
      before && letter === text.charCodeAt(column - 2) && earlier === text.charCodeAt(column - 1);
    if (swapped && column > 1) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
    row[column] = slips;
    if (slips < least) least = slips;
  }
  if (to < text.length) row[to + 1] = limit + 1;
  return least;
}

/** Letters and digits alone, so that spacing, typography and mark-up make no difference. */
const squash = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");

/** Words parted by one space, with a space at both ends. */
const toWords = (text: string): string =>
  ` ${text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** Undoes what HTML and JSON do to a text: entities, escapes. */
const unescape = (text: string): string =>
  text
    .replaceAll(/\\u([0-9a-f]{4})/giu, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll(/\\[nrtbf]/gu, " ")
    .replaceAll(
      /&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/giu,
      (all, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return entities[name.toLowerCase()] ?? all;
        return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
      },
    );

/** What people read of a document or hear read: its text without mark-up, and the attributes that are text. */
function readableOf(text: string): string {
  const attributes = text.matchAll(
    /\s(?:aria-(?:label|description)|alt|title|content|placeholder|value|label)="([^"]*)"/gu,
  );
  const spoken = [...attributes].map(([, value]) => value ?? "").join("\n");
  return unescape(`${text.replaceAll(/<!--[\s\S]*?-->/gu, "").replaceAll(/<[^>]*>/gu, " ")}\n${spoken}`);
}

/** Length of a squashed text from which it is looked for as it is; a shorter one is looked for as words. */
const long = 24;
/** Shorter than this, a text is too common a word to mean anything; two syllables of Hangul can be a name. */
const shortest = /^(?:.{4}|[\p{Script=Hangul}]{2})/u;
const base = 257;

/** Looks for texts in a file; of code, names of one word are no text. */
type Search = (haystack: string, isCode?: boolean) => string[];

/**
 * Prepares the search for many texts in many files: long ones anywhere in a file, short ones word by word in
 * what people read. Texts that stand in `open` too are left out: what one record seals, another tells openly.
 */
export function prepareSearch(texts: Iterable<string>, open: readonly string[]): Search {
  const openSquashed = open.map(squash).join("\n");
  const openWords = open.map(toWords).join("\n");
  const byStart = new Map<number, LongText[]>();
  const byWord = new Map<string, ShortText[]>();
  for (const text of new Set(texts)) {
    const [squashed, words] = [squash(text), toWords(text)];
    if (squashed.length >= long) {
      if (openSquashed.includes(squashed)) continue;
      const start = hashOf(squashed);
      byStart.set(start, [...(byStart.get(start) ?? []), { text, squashed }]);
    } else if (shortest.test(squashed) && !openWords.includes(words)) {
      const first = words.slice(1, words.indexOf(" ", 1));
      byWord.set(first, [...(byWord.get(first) ?? []), { text, words }]);
    }
  }
  return (haystack, isCode = false) => {
    const found = new Set<string>();
    const readable = readableOf(haystack);
    findLong(squash(unescape(haystack)), byStart, found);
    findLong(squash(readable), byStart, found);
    findShort(toWords(readable), byWord, found);
    return [...found].filter((text) => !isCode || toWords(text).trim().includes(" "));
  };
}

interface LongText {
  readonly text: string;
  readonly squashed: string;
}
interface ShortText {
  readonly text: string;
  readonly words: string;
}

/** Hash of the first letters of a text. */
function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < long; index += 1) hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
  return hash;
}

/** Looks for all short texts, word by word. */
function findShort(
  haystack: string,
  byWord: ReadonlyMap<string, readonly ShortText[]>,
  found: Set<string>,
): void {
  for (let space = 0; ;) {
    const next = haystack.indexOf(" ", space + 1);
    if (next < 0) return;
    for (const { text, words } of byWord.get(haystack.slice(space + 1, next)) ?? [])
      if (haystack.startsWith(words, space)) found.add(text);
    space = next;
  }
}

/** Looks for all long texts in one pass, by a hash that rolls along the haystack (Karp and Rabin). */
function findLong(
  haystack: string,
  byStart: ReadonlyMap<number, readonly LongText[]>,
  found: Set<string>,
): void {
  if (haystack.length < long) return;
  let power = 1;
  for (let step = 1; step < long; step += 1) power = Math.imul(power, base);
  let hash = hashOf(haystack);
  for (let index = 0; ; index += 1) {
    for (const { text, squashed } of byStart.get(hash) ?? [])
      if (haystack.startsWith(squashed, index)) found.add(text);
    if (index + long >= haystack.length) return;
    const without = (hash - Math.imul(haystack.charCodeAt(index), power)) | 0;
    hash = (Math.imul(without, base) + haystack.charCodeAt(index + long)) | 0;
  }
}

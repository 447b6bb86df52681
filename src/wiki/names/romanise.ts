const leads = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const tails = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

const first = 0xac00;
const last = 0xd7a3;

/**
 * Writes Hangul syllables in Latin letters, each for itself, close to Revised Romanisation but without its
 * changes between syllables, which people's names do not show. It is never displayed: it gives searches by
 * sound something to compare (real names are spelt by their owners).
 * @example romanise("조이현") is "joihyeon".
 */
export function romanise(text: string): string {
  let written = "";
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < first || code > last) written += character;
    else {
      const index = code - first;
      const lead = leads[Math.floor(index / 588)] ?? "";
      const vowel = vowels[Math.floor((index % 588) / 28)] ?? "";
      written += lead + vowel + (tails[index % 28] ?? "");
    }
  }
  return written;
}

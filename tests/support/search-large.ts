import { romanise } from "../../src/wiki/names/romanise.ts";
import type { SearchDocument } from "../../src/wiki/search/document.ts";

const families = Array.from("김이박최정강조윤장임한오서신권황안송유홍");
const syllables = Array.from("민서지우현준하은수영성진경재호연아윤도혜희상태규미선용원정");

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Made-up people, each with a name in Hangul and two spellings: what a record of some size would hold. */
export const largeRecord = (size: number): SearchDocument[] =>
  Array.from({ length: size }, (_, number): SearchDocument => {
    const family = families[number % families.length] ?? "";
    const first = syllables[Math.floor(number / families.length) % syllables.length] ?? "";
    const second = syllables[(number * 7 + 3) % syllables.length] ?? "";
    return {
      id: `person/made-up-${number}`,
      kind: "person",
      to: `/people/made-up-${number}`,
      label: `${capital(romanise(family))} ${capital(romanise(first))}-${romanise(second)}`,
      hangul: family + first + second,
      line: `plays part ${number}`,
      text: `Made up for a measure, the ${number}th of many.`,
      spellings: [`${capital(romanise(first + second))} ${capital(romanise(family))}`],
    };
  });

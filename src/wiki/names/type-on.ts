import { assemble } from "es-hangul";
import { fold, foldWithPlaces } from "./fold.ts";
import { lettersOf } from "./initials.ts";

/**
 * What a field holds after one more key of somebody who is typing a name, in capitals only where there were some; nothing
 * where the text does not begin the name, by its letters, or is all of it. In Hangul it is what an input method makes of
 * the next letter, which for the time of a key may hang on the syllable before.
 * @example typedOn("seo", "Seo Hyo-ryung") is "seo "; typedOn("서", "서효령") is "섷"; typedOn("섷", "서효령") is "서효".
 */
export function typedOn(text: string, name: string): string | undefined {
  const composed = text.normalize("NFC");
  // A stray vowel is put together with nothing: es-hangul 2.4 throws on some.
  return /[가-힣ㄱ-ㅎ]$/u.test(composed) ? hangulOn(composed, name) : lettersOn(composed, name);
}

function lettersOn(text: string, name: string): string | undefined {
  const typed = fold(text);
  const { text: letters, places } = foldWithPlaces(name);
  const next = places[typed.length];
  if (typed === "" || next === undefined || !letters.startsWith(typed)) return undefined;
  // What parts two words is typed between them; whoever left it out before will be guessed wrong once a word.
  const behind = (places[typed.length - 1] ?? 0) + 1;
  const rest = name.normalize("NFC").slice(fold(text.slice(-1)) === "" ? next : behind);
  const [first = ""] = rest;
  const [key = ""] = lettersOf(first).join("");
  return text + (text === text.toLowerCase() ? key.toLowerCase() : key);
}

function hangulOn(text: string, name: string): string | undefined {
  const typed = lettersOf(fold(text)).join("");
  const letters = lettersOf(fold(name)).join("");
  const next = letters.charAt(typed.length);
  if (next === "" || !letters.startsWith(typed)) return undefined;
  return text.slice(0, -1) + assemble([...Array.from(lettersOf(text.slice(-1)).join("")), next]);
}

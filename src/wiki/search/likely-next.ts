import { words } from "../names/fold.ts";
import { formsOf } from "../names/name-order.ts";
import { typedOn } from "../names/type-on.ts";
import type { Found, MarkedText } from "./result.ts";

/**
 * The query that most likely follows a query: one key on in the best result’s name, in the spelling and order in which it is
 * being typed, or else in the word of its text that the query ends in. Nothing where it has none that begins so.
 * @example “seo hyo”, which finds Seo Hyo-ryung, is likely followed by “seo hyo-”; “air fo”, which a text holds, by “air for”.
 */
export function likelyNext(query: string, { groups }: Found): string | undefined {
  const best = groups[0]?.results[0];
  const shown = [best?.matched, best?.label, best?.hangul, best?.line].filter((text) => text !== undefined);
  return inName(query, shown) ?? inText(query, shown);
}

function inName(query: string, shown: readonly MarkedText[]): string | undefined {
  for (const name of shown)
    for (const { text } of formsOf(name.text)) {
      const next = typedOn(query, text);
      if (next !== undefined) return next;
    }
  return undefined;
}

function inText(query: string, shown: readonly MarkedText[]): string | undefined {
  const composed = query.normalize("NFC");
  const begun = words(composed).at(-1);
  if (begun?.end !== composed.length) return undefined;
  for (const { text, marks } of shown)
    for (const [from, to] of marks)
      for (const word of words(text.slice(from, to))) {
        const next = typedOn(composed.slice(begun.start), text.slice(from + word.start, from + word.end));
        if (next !== undefined) return composed.slice(0, begun.start) + next;
      }
  return undefined;
}

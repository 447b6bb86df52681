import { formsOf } from "../names/name-order.ts";
import { typedOn } from "../names/type-on.ts";
import type { Found } from "./result.ts";

/**
 * The query that most likely follows a query: one key on in the name that was found best, in the spelling and order in which
 * it is being typed. Nothing where it is none that begins so.
 * @example “seo hyo”, which finds Seo Hyo-ryung, is likely followed by “seo hyo-”.
 */
export function likelyNext(query: string, { groups }: Found): string | undefined {
  const best = groups[0]?.results[0];
  for (const shown of [best?.matched, best?.label, best?.hangul])
    for (const { text } of shown ? formsOf(shown.text) : []) {
      const next = typedOn(query, text);
      if (next !== undefined) return next;
    }
  return undefined;
}

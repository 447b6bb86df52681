import type { LoreKind } from "../../../wiki/vocabulary/statements.ts";

/** What each kind of lore entry is called on screen. */
export const loreHeadings: Readonly<
  Record<LoreKind, { readonly one: string; readonly many: string; readonly hangul: string }>
> = {
  place: { one: "Place", many: "Places", hangul: "장소" },
  concept: { one: "Concept", many: "Concepts", hangul: "개념" },
  object: { one: "Object", many: "Objects", hangul: "물건" },
  organisation: { one: "Organisation", many: "Organisations", hangul: "단체" },
};

/**
 * One heading for several kinds.
 * @example of places, objects and organisations it is “Places, objects and organisations”.
 */
export function headingOf(kinds: readonly LoreKind[]): string {
  const words = kinds.map((kind, place) =>
    place === 0 ? loreHeadings[kind].many : loreHeadings[kind].many.toLowerCase(),
  );
  return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((part) => part !== "").join(" and ");
}

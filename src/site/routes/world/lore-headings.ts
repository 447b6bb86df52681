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

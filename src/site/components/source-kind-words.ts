import type { SourceKind } from "../../wiki/vocabulary/sources.ts";

/** What each kind of source is called on the page, and in Hangul the cell of the sign-off box that it signs in. */
export const sourceKindWords = {
  official: { hangul: "공식", word: "Official" },
  interview: { hangul: "공식", word: "Interview" },
  trade: { hangul: "보도", word: "Trade press" },
  press: { hangul: "보도", word: "Press" },
  aggregator: { hangul: "매체", word: "Aggregator" },
  blog: { hangul: "매체", word: "Blog" },
  encyclopedia: { hangul: "매체", word: "Encyclopedia" },
  social: { hangul: "소문", word: "Social" },
} as const satisfies Record<SourceKind, { readonly hangul: string; readonly word: string }>;

/** In place of the title of a source that tells of the story past the reader’s place, or may. */
export const sealedTitle = "title sealed, as it tells of the story";

import type { TheoryStanding } from "../../../wiki/vocabulary/questions.ts";
import type { TheoryTopic } from "../../../wiki/vocabulary/statements.ts";

/** What each topic of theories is called on screen. */
export const theoryTopicWords: Readonly<
  Record<TheoryTopic, { readonly word: string; readonly hangul: string }>
> = {
  survival: { word: "Who lives", hangul: "생존" },
  infection: { word: "The infection", hangul: "감염" },
  world: { word: "The wider world", hangul: "바깥" },
  story: { word: "The story", hangul: "이야기" },
};

/** What each standing of a theory is called on screen. */
export const theoryStandingWords: Readonly<Record<TheoryStanding, string>> = {
  right: "Settled: right",
  wrong: "Settled: wrong",
  supported: "Supported",
  undermined: "Undermined",
  open: "Open",
};

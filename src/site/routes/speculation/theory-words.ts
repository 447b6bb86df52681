import type { TheoryStanding } from "../../../wiki/vocabulary/questions.ts";
import type { TheoryTopic } from "../../../wiki/vocabulary/statements.ts";

/** What each topic of theories is called on screen. */
export const theoryTopicWords: Readonly<
  Record<TheoryTopic, { readonly word: string; readonly hangul: string }>
> = {
  production: { word: "The real world", hangul: "현실" },
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

/** The rule behind each standing, in a sentence that a reader can check against the evidence. */
export const theoryStandingRules: Readonly<Record<TheoryStanding, string>> = {
  right: "An editor has ruled that it holds, and cites what settled it.",
  wrong: "An editor has ruled that it fails, and cites what settled it.",
  supported: "What speaks for it weighs at least twice what speaks against it.",
  undermined: "What speaks against it weighs at least twice what speaks for it.",
  open: "Neither side weighs twice the other.",
};

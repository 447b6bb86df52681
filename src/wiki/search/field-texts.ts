import type { SearchDocument } from "./document.ts";
import { isCommon, tokensOf } from "./tokens.ts";

/** The texts of a document that its words come from, by field. */
export const fieldTexts: Readonly<Record<string, (document: SearchDocument) => string>> = {
  label: ({ label, hangul = "", spellings = [] }) => [label, hangul, ...spellings].join("\n"),
  text: ({ line = "", text = "" }) => `${line}\n${text}`,
};

/** The words under which a document lies on the shelves of texts: all but those that say nothing. */
export const wordKeysOf = (document: SearchDocument): string[] =>
  Object.values(fieldTexts).flatMap((textOf) =>
    tokensOf(textOf(document)).flatMap(({ term }) => (isCommon(term) ? [] : [term])),
  );

import type { SearchDocument } from "./document.ts";
import { inflectionsOf } from "./inflect.ts";
import { topicWordsOf } from "./topic-words.ts";
import { isCommon, tokensOf } from "./tokens.ts";

/** The texts of a document that its words come from, by field. */
export const fieldTexts: Readonly<Record<string, (document: SearchDocument) => string>> = {
  // The numbers of episodes are names of theirs; as words “season 1 episode 2” would stand for “season 2”.
  label: ({ kind, label, hangul = "", spellings = [] }) =>
    [label, hangul, ...(kind === "episode" ? [] : spellings)].join("\n"),
  text: ({ line = "", text = "" }) => `${line}\n${text}`,
  topic: topicWordsOf,
};

/** The words under which a document lies on the shelves of texts: all but those that say nothing. */
export const wordKeysOf = (document: SearchDocument): string[] =>
  Object.values(fieldTexts).flatMap((textOf) =>
    tokensOf(textOf(document)).flatMap(({ term }) => (isCommon(term) ? [] : inflectionsOf(term))),
  );

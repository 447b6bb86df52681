import type { TagView } from "../../wiki/queries/tag.ts";
import type { FateState } from "../../wiki/vocabulary/statements.ts";

/** What each sign on a name tag means. */
export const fateWords: Readonly<Record<FateState, string>> = {
  present: "",
  lost: "died",
  turned: "turned",
  half: "half-infected",
  unsure: "fate unknown",
};

/**
 * What a name tag says, in words.
 * @example "Choi Nam-ra, half-infected — Class 2-5"
 */
export const tagLabel = ({ name, state, group }: TagView): string =>
  `${[name, fateWords[state]].filter((part) => part !== "").join(", ")} — ${group}`;

import { folderOf } from "../model/addresses.ts";
import type { SearchDocument } from "./document.ts";

/** A claim stands on a page of its question. */
const questionPage = new RegExp(`^/${folderOf.question}/[^/#?]+`, "u");

/** The address of the question that an address leads to, whichever page and part of it; none for other addresses. */
export const questionIn = (to: string): string | undefined => questionPage.exec(to)?.[0];

/** How much has been said on each question, as far as its claims have been read. */
export class ClaimWeights {
  readonly #questions = new Map<number, string>();
  readonly #claims = new Map<string, number>();

  /**
   * Counts the claims among documents.
   * @param offset place in the index of the first of them.
   */
  add(documents: readonly SearchDocument[], offset: number): void {
    for (const [place, { kind, to }] of documents.entries()) {
      const question = questionIn(to);
      if (question === undefined) continue;
      if (kind === "question") this.#questions.set(offset + place, question);
      if (kind === "claim") this.#claims.set(question, (this.#claims.get(question) ?? 0) + 1);
    }
  }

  /**
   * What the words of a document count for, by its place: of words that many questions hold, those matter most on which most
   * is said.
   * @example 1 for what is no question or has no claim, 2 for a question with nine, 3 with ninety-nine.
   */
  weightOf(place: number): number {
    const question = this.#questions.get(place);
    return question === undefined ? 1 : 1 + Math.log10(1 + (this.#claims.get(question) ?? 0));
  }
}

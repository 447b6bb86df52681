import { questionIn } from "./claim-weights.ts";
import type { SearchDocument } from "./document.ts";
import type { TextMatch } from "./text-match.ts";

/** What a claim keeps: questions that hold the words themselves stand before those that only their claims tell of. */
const kept = 3;

/**
 * The matches with those of questions that claims give: a question is found by what is said about it, in words that it
 * does not use itself.
 */
export function lendToQuestions(
  documents: readonly SearchDocument[],
  matches: ReadonlyMap<number, TextMatch>,
): Map<number, TextMatch> {
  const questions = questionsOf(documents);
  const all = new Map(matches);
  for (const [place, { score, terms }] of matches) {
    const document = documents[place];
    if (document?.kind !== "claim") continue;
    const question = questions.get(questionIn(document.to) ?? "");
    if (question === undefined || score - kept <= (all.get(question)?.score ?? 0)) continue;
    all.set(question, { score: score - kept, terms });
  }
  return all;
}

/** Places of questions by their address, once for each list of documents: they are asked for at every key. */
const known = new WeakMap<readonly SearchDocument[], ReadonlyMap<string, number>>();

function questionsOf(documents: readonly SearchDocument[]): ReadonlyMap<string, number> {
  const questions =
    known.get(documents) ??
    new Map(documents.flatMap(({ kind, to }, place) => (kind === "question" ? [[to, place] as const] : [])));
  known.set(documents, questions);
  return questions;
}

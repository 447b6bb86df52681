import { fold } from "../names/fold.ts";
import type { SearchDocument } from "./document.ts";
import type { ReadQuery, ReadingKind } from "./read-query.ts";
import type { Understood } from "./understand.ts";

/** How a query was read, and one line that tells the reader. */
export interface Reading {
  readonly kind: ReadingKind;
  readonly explanation: string;
}

/** Spellings repeated in the line. */
const spellingsSaid = 3;

/**
 * Says how a query was read. It tells of names only where the best result was found by one.
 * @param unfound parts of the query that found nothing.
 * @example “Read as initials: 유 + ㅇ + ㅅ. Also finds Yoo In-soo, In-soo Yoo.”
 */
export function readingOf(
  read: ReadQuery,
  { candidate, best }: Understood,
  foundByName: boolean,
  unfound: readonly string[],
): Reading {
  const told = foundByName && best ? readingOfName(read, candidate, best) : readingOfText(candidate);
  const more = [
    ...(unfound.length > 0 ? [`Nothing is found for ${unfound.map((part) => `“${part}”`).join(", ")}.`] : []),
    ...(read.cut ? ["Only the beginning was read."] : []),
  ];
  return { ...told, explanation: [told.explanation, ...more].join(" ") };
}

const readingOfText = ({ kind, explanation }: Understood["candidate"]): Reading => ({ kind, explanation });

function readingOfName(
  read: ReadQuery,
  candidate: Understood["candidate"],
  { match, document }: NonNullable<Understood["best"]>,
): Reading {
  const also = alsoFinds(document, candidate.text);
  if (match.way === "typo")
    return { kind: "typo", explanation: `Nothing is written “${read.text}”; ${document.label} is near.` };
  if (match.way === "partial syllable")
    return {
      kind: "partial syllable",
      explanation: `Read as an unfinished syllable: ${candidate.text}….${also}`,
    };
  if (candidate.kind === "episode") return readingOfText(candidate);
  if (candidate.kind !== "plain") return { kind: candidate.kind, explanation: candidate.explanation + also };
  switch (match.way) {
    case "sound":
      return { kind: "sound", explanation: `Read by its sound, as ${document.label}.` };
    case "letters":
    case "initials":
      return { kind: "plain", explanation: candidate.explanation };
  }
}

/** The other spellings of what was found, each once. */
function alsoFinds(document: SearchDocument, query: string): string {
  const known = new Set([fold(query), fold(document.hangul ?? "")]);
  const others = [document.label, ...(document.spellings ?? [])].filter((spelling) => {
    const folded = fold(spelling);
    return known.has(folded) ? false : known.add(folded);
  });
  return others.length === 0 ? "" : ` Also finds ${others.slice(0, spellingsSaid).join(", ")}.`;
}

import type { Claim } from "../model/source.ts";
import type { Evidence, TheoryRuling } from "../model/theory.ts";
import type { Bearing } from "../vocabulary/statements.ts";
import type { TheoryStanding } from "../vocabulary/questions.ts";
import type { StandingOfClaim } from "./claim-standing.ts";
import { isHearsay } from "./matter.ts";
import type { StandingOfQuestion } from "./question-standing.ts";
import { onRecord } from "./ranks.ts";
import { accordOf } from "./compatible.ts";

/** Weight of a piece of evidence by what it rests on; an editor never types one. */
export const evidenceWeights = {
  "on screen": 3,
  official: 3,
  settled: 3,
  corroborated: 2,
  "on record": 2,
  reported: 1,
  rumour: 0.5,
  "ruled out": 0,
  "no longer live": 0,
} as const;
export type EvidenceGrade = keyof typeof evidenceWeights;

/** A piece of evidence with its weight (0 to 3) and the reason for it. */
export interface WeighedEvidence {
  readonly evidence: Evidence;
  readonly grade: EvidenceGrade;
  readonly weight: number;
}

/** Where a theory stands, with the scales. */
export interface StandingOfTheory {
  readonly standing: TheoryStanding;
  readonly ruling: TheoryRuling | null;
  readonly weights: Readonly<Record<Bearing, number>>;
  /** In the order given. */
  readonly evidence: readonly WeighedEvidence[];
}

/** A claim used as evidence, with its rank and its own and its question's standing. */
export interface GradedClaim {
  readonly claim: Claim;
  readonly rank: number;
  readonly standing: StandingOfClaim;
  readonly question: StandingOfQuestion;
  readonly many: boolean;
}

/**
 * Grades a claim as evidence. The first that holds: its question is settled, with it or against it; it is no
 * longer live; it is official, or agrees with an official leading claim; it is corroborated or on record, in
 * its own right or by agreeing with the leading claim; reported; rumour.
 *
 * @example a lone newspaper report is "reported"; the same where a second paper agrees, "corroborated".
 */
function gradeOf({ claim, rank, standing, question, many }: GradedClaim): EvidenceGrade {
  const accord = question.answer ? accordOf(claim.value, question.answer, many) : "silent";
  if (question.ruling && accord !== "silent") return accord === "agree" ? "settled" : "ruled out";
  if (standing.standing !== "live") return "no longer live";
  const backed =
    question.standing === "official" && accord === "agree" ? (question.leadingRank ?? rank) : rank;
  const strength = Math.max(rank, backed);
  if (strength > onRecord) return "official";
  if (strength === onRecord) return "on record";
  if (question.standing === "corroborated" && accord === "agree") return "corroborated";
  return isHearsay(claim) ? "rumour" : "reported";
}

/**
 * Finds where a theory stands: its ruling makes it right or wrong; else it is supported or undermined when
 * one side weighs at least twice the other, and open when neither does or nothing weighs anything. What the
 * screen shows (a fact, event or episode) weighs most; `graded` finds a claim, and evidence on a claim that it
 * does not find weighs nothing.
 *
 * @example one event for (3) and one report against (1): supported; against two reports (2): open.
 */
export function theoryStandingOf(
  evidence: readonly Evidence[],
  ruling: TheoryRuling | null,
  graded: (claimId: string) => GradedClaim | undefined,
): StandingOfTheory {
  const weights: Record<Bearing, number> = { supports: 0, undermines: 0 };
  const weighed = evidence.map((piece): WeighedEvidence => {
    const claim = piece.on.type === "claim" ? graded(piece.on.claim) : undefined;
    const grade = piece.on.type !== "claim" ? "on screen" : claim ? gradeOf(claim) : "no longer live";
    weights[piece.bearing] += evidenceWeights[grade];
    return { evidence: piece, grade, weight: evidenceWeights[grade] };
  });
  return { standing: standingFrom(weights, ruling), ruling, weights, evidence: weighed };
}

function standingFrom(
  { supports, undermines }: Readonly<Record<Bearing, number>>,
  ruling: TheoryRuling | null,
): TheoryStanding {
  if (ruling) return ruling.holds ? "right" : "wrong";
  if (supports > 0 && supports >= 2 * undermines) return "supported";
  if (undermines > 0 && undermines >= 2 * supports) return "undermined";
  return "open";
}

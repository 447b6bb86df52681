import type { Day } from "../../lib/span.ts";
import type { Question, QuestionRuling } from "../model/question.ts";
import type { Claim } from "../model/source.ts";
import { newestFirst, publishedOf } from "./claim-date.ts";
import type { Works } from "./works.ts";

/** One question with everything that is known about it on one day: what every judgement here starts from. */
export interface Matter {
  readonly question: string;
  /** True where several answers hold side by side. */
  readonly many: boolean;
  /** Newest publication first. */
  readonly claims: readonly Claim[];
  readonly ruling: QuestionRuling | null;
  readonly works: Works;
  readonly asOf: Day;
}

/**
 * Puts a matter together from rows in any order. Claims on other questions are left out; a question that is
 * not in the world has no ruling and one answer; of several rulings the latest holds.
 * @example matterOf("filming-end", undefined, [], [], works, "2026-02-25") is a matter without claims.
 */
export function matterOf(
  id: string,
  question: Question | undefined,
  claims: readonly Claim[],
  rulings: readonly QuestionRuling[],
  works: Works,
  asOf: Day,
): Matter {
  return {
    question: id,
    many: question?.many ?? false,
    claims: claims
      .filter((claim) => claim.question === id)
      .sort(newestFirst((claim) => publishedOf(claim, works))),
    ruling: latest(rulings.filter((ruling) => ruling.question === id)),
    works,
    asOf,
  };
}

/**
 * The ruling of the latest date, or null where there is none.
 * @example latest([]) is null.
 */
export const latest = <T extends { readonly date: string }>(rulings: readonly T[]): T | null =>
  rulings.reduce<T | null>((best, ruling) => (best && best.date >= ruling.date ? best : ruling), null);

/**
 * Tells whether a claim's own source has withdrawn it by the matter's day.
 * @example a claim with retracted "2026-03-01" is not withdrawn as of 2026-02-28.
 */
export const isWithdrawn = (claim: Claim, asOf: Day): boolean =>
  claim.retracted !== undefined && claim.retracted <= asOf;

/** Tells whether the source itself put a claim as rumour or speculation. */
export const isHearsay = ({ wording }: Claim): boolean => wording === "rumoured" || wording === "speculated";

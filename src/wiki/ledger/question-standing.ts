import type { QuestionRuling } from "../model/question.ts";
import type { Claim } from "../model/source.ts";
import type { Value } from "../model/value.ts";
import type { QuestionStanding } from "../vocabulary/questions.ts";
import type { ClaimStandings } from "./claim-standing.ts";
import { liveIn } from "./claim-standing.ts";
import { accordOf, groupByValue } from "./compatible.ts";
import type { Clash } from "./leading.ts";
import { weigh } from "./leading.ts";
import type { Matter } from "./matter.ts";
import { isHearsay } from "./matter.ts";
import { originsOf } from "./origins.ts";
import type { Ranks } from "./ranks.ts";
import { creditable, onRecord, rankIn } from "./ranks.ts";

/** The rule behind each standing, as one sentence that a reader can check against the claims. */
export const standingRules: Readonly<Record<QuestionStanding, string>> = {
  settled: "An editor has ruled on the question and cites the source that closed it.",
  disputed: "Two live answers cannot both be true, and their ranks differ by less than two.",
  official: "The leading answer is official or on record, and nothing of that rank contradicts it.",
  corroborated:
    "Two or more independent origins of rank 2 or more agree, and nothing stronger contradicts them.",
  reported:
    "A source says so and does not call it a rumour; no second independent origin of rank 2 bears it out.",
  rumour: "Only rumours or speculation say so.",
  unknown: "No live claim answers the question.",
};

/** Where a question stands, with everything that "why?" has to show. */
export interface StandingOfQuestion {
  readonly standing: QuestionStanding;
  /** The rule that held first, in one sentence. */
  readonly rule: string;
  readonly ruling: QuestionRuling | null;
  /** The answer shown: the ruling's, else the leading claim's; null where nothing is known. */
  readonly answer: Value | null;
  readonly leading: Claim | null;
  readonly leadingRank: number | null;
  /** The other live claims, newest first: those that bear the answer out, oppose it, or do neither. */
  readonly agreeing: readonly Claim[];
  readonly opposing: readonly Claim[];
  readonly silent: readonly Claim[];
  /** How many independent origins of rank 2 or more agree, the leading claim's among them. */
  readonly origins: number;
  /** The two claims that make a dispute; null in every other standing. */
  readonly clash: Clash | null;
}

/**
 * Finds where a question stands on the matter's day: the first rule that holds of settled, disputed,
 * official, corroborated, reported, rumour, unknown. A matter without live claims and without a ruling is
 * unknown. In a settled matter the leading claim is the strongest that agrees with the ruling.
 *
 * @example a "2027" in two papers of different publishers is corroborated; in one paper and its reprint, reported.
 */
export function questionStandingOf(
  matter: Matter,
  ranks: Ranks,
  standings: ClaimStandings,
): StandingOfQuestion {
  const { ruling, many, works } = matter;
  const live = liveIn(matter, standings);
  const heard = ruling ? live.filter((claim) => accordOf(claim.value, ruling.value, many) === "agree") : live;
  const { leading, clash } = weigh(heard, matter, ranks);
  const answer = ruling?.value ?? leading?.value ?? null;
  const sides: Record<"agree" | "oppose" | "silent", Claim[]> = { agree: [], oppose: [], silent: [] };
  if (answer) for (const claim of live) sides[accordOf(claim.value, answer, many)].push(claim);

  const credited = sides.agree.filter((claim) => rankIn(ranks, claim) >= creditable);
  const found: Found = {
    settled: ruling !== null,
    clash: ruling ? null : clash,
    leadingRank: leading && rankIn(ranks, leading),
    origins: originsOf(credited, works).length,
    onlyHearsay: sides.agree.every(isHearsay),
  };
  const standing = firstThatHolds(found);
  return {
    standing,
    rule: standingRules[standing],
    ruling,
    answer,
    leading,
    leadingRank: found.leadingRank,
    agreeing: sides.agree.filter((claim) => claim !== leading),
    opposing: sides.oppose,
    silent: sides.silent,
    origins: found.origins,
    clash: found.clash,
  };
}

/**
 * Answers that hold side by side, each with a standing of its own, the strongest first; of a question that
 * takes one answer, that answer alone. A matter without live claims gives an empty list.
 *
 * @example places of filming: "Gangwon" official, "Seoul" rumour.
 */
export function answersOf(
  matter: Matter,
  ranks: Ranks,
  standings: ClaimStandings,
): readonly StandingOfQuestion[] {
  if (!matter.many) {
    const only = questionStandingOf(matter, ranks, standings);
    return only.answer ? [only] : [];
  }
  return groupByValue(liveIn(matter, standings))
    .map(({ value, claims }) => {
      const ruled =
        matter.ruling && accordOf(matter.ruling.value, value, true) === "agree" ? matter.ruling : null;
      return questionStandingOf({ ...matter, claims, ruling: ruled }, ranks, standings);
    })
    .sort((a, b) => (b.leadingRank ?? -1) - (a.leadingRank ?? -1) || b.origins - a.origins);
}

interface Found {
  readonly settled: boolean;
  readonly clash: Clash | null;
  readonly leadingRank: number | null;
  readonly origins: number;
  readonly onlyHearsay: boolean;
}

/** After a clash is ruled out, nothing within two ranks of the leading claim contradicts it. */
function firstThatHolds({ settled, clash, leadingRank, origins, onlyHearsay }: Found): QuestionStanding {
  if (settled) return "settled";
  if (leadingRank === null) return "unknown";
  if (clash) return "disputed";
  if (leadingRank >= onRecord) return "official";
  if (onlyHearsay) return "rumour";
  return origins >= 2 ? "corroborated" : "reported";
}

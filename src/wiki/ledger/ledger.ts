import { compareText } from "../../lib/group.ts";
import type { Claim } from "../model/source.ts";
import type { Evidence } from "../model/theory.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { groupRows, indexRows } from "../spoilers/row-index.ts";
import { properties } from "../vocabulary/questions.ts";
import type { ClaimStandings, StandingOfClaim } from "./claim-standing.ts";
import { claimStandingsOf, liveIn } from "./claim-standing.ts";
import type { Contradiction } from "./contradictions.ts";
import { contradictionsOf } from "./contradictions.ts";
import type { Freshness } from "./freshness.ts";
import { freshnessOf } from "./freshness.ts";
import type { Matter } from "./matter.ts";
import { latest, matterOf } from "./matter.ts";
import type { Origin } from "./origins.ts";
import { originsOf } from "./origins.ts";
import type { Outlook } from "./outlook.ts";
import { outlookOf } from "./outlook.ts";
import type { StandingOfQuestion } from "./question-standing.ts";
import { answersOf, questionStandingOf } from "./question-standing.ts";
import type { Ranks } from "./ranks.ts";
import { rankIn, ranksOf } from "./ranks.ts";
import type { SignOff } from "./sign-off.ts";
import { signOffOf } from "./sign-off.ts";
import type { Statement } from "./telling.ts";
import { statementsOf } from "./telling.ts";
import type { GradedClaim, StandingOfTheory } from "./theory-standing.ts";
import { theoryStandingOf } from "./theory-standing.ts";
import { tiedEvidence } from "./tied-evidence.ts";
import type { JudgedClaim, TrackRecord } from "./track-record.ts";
import { trackRecordOf } from "./track-record.ts";
import { keptOverStretches } from "./stretches.ts";
import type { Works } from "./works.ts";
import { worksNear } from "./works.ts";

/** How long an answer counts as fresh where the question is not in the world, in days. */
const recheckDaysOfUnknown = 365;

/**
 * What follows from the claims of one world. Every answer is worked out on first asking and kept. Ids that
 * the world does not hold get the empty answer: an unknown question without claims, a theory without
 * evidence, a record of none; a single claim's standing and rank are then undefined.
 */
export interface Ledger {
  /** Claims on a question, newest publication first. */
  readonly claimsOf: (questionId: string) => readonly Claim[];
  readonly standingOf: (questionId: string) => StandingOfQuestion;
  /** Answers that hold side by side, each with its own standing. */
  readonly answersOf: (questionId: string) => readonly StandingOfQuestion[];
  readonly contradictionsOf: (questionId: string) => readonly Contradiction[];
  readonly outlook: (questionId: string) => Outlook | null;
  readonly freshnessOf: (questionId: string) => Freshness;
  readonly claimStandingOf: (claimId: string) => StandingOfClaim | undefined;
  /** From -1 (rumour on social media) to 5 (official). */
  readonly rankOf: (claimId: string) => number | undefined;
  /** A claim's words, in the fullest telling that this reader may read. */
  readonly statementOf: (claim: Claim) => Statement;
  readonly originsOf: (claims: readonly Claim[]) => readonly Origin[];
  readonly signOffOf: (claims: readonly Claim[]) => SignOff;
  readonly recordOf: (publisherId: string) => TrackRecord;
  readonly theoryStandingOf: (theoryId: string) => StandingOfTheory;
}

const ledgers = new WeakMap<OpenWorld, Ledger>();

/**
 * The ledger of a world, the same one at every call. The as-of day is the world's.
 * @example ledgerOf(world).standingOf("season-2-release").standing is "disputed".
 */
export function ledgerOf(world: OpenWorld): Ledger {
  const known = ledgers.get(world);
  if (known) return known;
  const ledger = keepLedger(world);
  ledgers.set(world, ledger);
  return ledger;
}

interface Judged {
  readonly matter: Matter;
  readonly ranks: Ranks;
  readonly standings: ClaimStandings;
}

const questions = indexRows(
  ({ questions }) => questions,
  ({ id }) => id,
);
const claims = indexRows(
  ({ claims }) => claims,
  ({ id }) => id,
);
const imprints = indexRows(
  ({ imprints }) => imprints,
  ({ source }) => source,
);
const derivations = groupRows(
  ({ derivations }) => derivations,
  ({ source }) => [source],
);
const claimsOn = groupRows(
  ({ claims }) => claims,
  ({ question }) => [question],
);
const rulingsOn = groupRows(
  ({ questionRulings }) => questionRulings,
  ({ question }) => [question],
);
const evidenceFor = groupRows(
  ({ evidence }) => evidence,
  ({ theory }) => [theory],
);
const theoryRulings = groupRows(
  ({ theoryRulings }) => theoryRulings,
  ({ theory }) => [theory],
);
const theories = indexRows(
  ({ theories }) => theories,
  ({ id }) => id,
);
const worksBy = groupRows(
  ({ imprints }) => imprints,
  ({ publisher }) => [publisher],
);
const claimsIn = groupRows(
  ({ claims }) => claims,
  ({ source }) => [source],
);

const judgedOver = keptOverStretches<Judged>();
const standingOver = keptOverStretches<StandingOfQuestion>();

/** The works that a world knows. */
const worksIn = (world: OpenWorld): Works => ({
  imprints: imprints(world),
  derivations: derivations(world),
});

/** What is known about a question in a world, with the ranks and standings of its claims. */
function judge(world: OpenWorld, id: string): Judged {
  const matter = matterOf(
    id,
    questions(world).get(id),
    claimsOn(world).get(id) ?? [],
    rulingsOn(world).get(id) ?? [],
    worksNear(worksIn(world)),
    world.clocks.asOf,
  );
  const ranks = ranksOf(matter);
  return { matter, ranks, standings: claimStandingsOf(matter, ranks) };
}

function keepLedger(world: OpenWorld): Ledger {
  const { clocks } = world;
  const works = worksIn(world);

  const judged = remember((id): Judged => {
    const kept = judgedOver(world, id, () => judge(world, id));
    // Ages are counted from the very day.
    return { ...kept, matter: { ...kept.matter, asOf: clocks.asOf } };
  });
  const standingOf = (id: string): StandingOfQuestion =>
    standingOver(world, id, () => {
      const { matter, ranks, standings } = judged(id);
      return questionStandingOf(matter, ranks, standings);
    });
  const judgedClaim = (claim: Claim): JudgedClaim | undefined => {
    const { matter, standings } = judged(claim.question);
    const standing = standings.get(claim.id);
    return standing && { claim, matter, standing };
  };
  const graded = (claimId: string): GradedClaim | undefined => {
    const found = claims(world).get(claimId);
    const claim = found && judgedClaim(found);
    if (!claim) return undefined;
    const { ranks, matter } = judged(claim.claim.question);
    const rank = rankIn(ranks, claim.claim);
    return { ...claim, rank, question: standingOf(matter.question), many: matter.many };
  };
  const recheckDays = (id: string): number => {
    const question = questions(world).get(id);
    return question ? properties[question.property].recheckDays : recheckDaysOfUnknown;
  };
  const claimsBy = (publisher: string): readonly Claim[] =>
    (worksBy(world).get(publisher) ?? []).flatMap(({ source }) => claimsIn(world).get(source) ?? []);
  let words: ((claim: Claim) => Statement) | undefined;
  const statementOf = (claim: Claim): Statement => (words ??= statementsOf(world.tables.tellings))(claim);

  /** Evidence that comes in by rule, because a theory is tied to a question. */
  const ledgerEvidence = (id: string, listed: readonly Evidence[]): readonly Evidence[] => {
    const theory = theories(world).get(id);
    if (!theory?.tied) return [];
    const { matter, ranks, standings } = judged(theory.tied.question);
    const used = listed.flatMap(({ on }) => (on.type === "claim" ? [on.claim] : []));
    return tiedEvidence(theory, new Set(used), {
      live: liveIn(matter, standings),
      works,
      rankOf: (claim) => rankIn(ranks, claim),
      wordsOf: (claim) => statementOf(claim).statement,
    });
  };

  return {
    claimsOf: (id) => judged(id).matter.claims,
    standingOf,
    answersOf: remember((id) => answersOf(judged(id).matter, judged(id).ranks, judged(id).standings)),
    contradictionsOf: remember((id) => contradictionsOf(judged(id).matter)),
    outlook: remember((id) => outlookOf(judged(id).matter, judged(id).ranks, judged(id).standings)),
    freshnessOf: remember((id) => freshnessOf(judged(id).matter, recheckDays(id))),
    claimStandingOf: (id) => judged(claims(world).get(id)?.question ?? "").standings.get(id),
    rankOf: (id) => judged(claims(world).get(id)?.question ?? "").ranks.get(id),
    statementOf,
    originsOf: (some) => originsOf(some, works),
    signOffOf: (some) => signOffOf(some, works),
    recordOf: remember((id) => trackRecordOf(claimsBy(id).flatMap((claim) => judgedClaim(claim) ?? []))),
    theoryStandingOf: remember((id) => {
      const listed = (evidenceFor(world).get(id) ?? []).toSorted((a, b) => compareText(a.id, b.id));
      return theoryStandingOf(
        [...listed, ...ledgerEvidence(id, listed)],
        latest(theoryRulings(world).get(id) ?? []),
        graded,
      );
    }),
  };
}

/** Makes a function of an id that works each answer out once. */
function remember<T>(find: (id: string) => T): (id: string) => T {
  const answers = new Map<string, T>();
  return (id) => {
    const known = answers.get(id);
    if (known !== undefined) return known;
    const answer = find(id);
    answers.set(id, answer);
    return answer;
  };
}

import { compareText } from "../../lib/group.ts";
import type { Day } from "../../lib/span.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import { addressOf } from "../model/addresses.ts";
import type { Question } from "../model/question.ts";
import type { Claim } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { turnBack } from "../spoilers/gate.ts";
import type { ClaimStanding, QuestionStanding } from "../vocabulary/questions.ts";
import { properties, topics } from "../vocabulary/questions.ts";
import { formatPublished } from "./citation.ts";
import type { PageLink } from "./link.ts";
import { lookup } from "./lookup.ts";
import { answerOf } from "./standing.ts";

/** Where a question stood on one day. */
export interface Stand {
  readonly standing: QuestionStanding;
  readonly answer: string;
}

/** A claim in one line: what was said, and by whom. */
export interface ClaimLine {
  readonly id: string;
  readonly statement: string;
  readonly publisher: string;
  /** The source’s page, unless it is sealed. */
  readonly source?: string;
  readonly published: string;
}

/** What one day did to one question. */
export interface Change {
  readonly id: string;
  readonly question: PageLink;
  /** None where nothing had been said. */
  readonly before?: Stand;
  readonly after: Stand;
  /** Whether the standing or the answer is another than the day before. */
  readonly moved: boolean;
  readonly claims: readonly ClaimLine[];
  /** Claims that were live the day before, and whose time passed on this day or whose source withdrew them. */
  readonly expired: readonly ClaimLine[];
  readonly retracted: readonly ClaimLine[];
  /** Why an editor closed the question on this day. */
  readonly ruling?: string;
}

/** The worlds of the days that a page looks back on, each made once. */
export type Past = (day: Day) => OpenWorld;

/** The past of a world; a day that is not earlier gives the world itself. */
export function pastOf(world: OpenWorld): Past {
  const days = new Map<Day, OpenWorld>();
  return (day) => {
    const known = days.get(day) ?? turnBack(world, day);
    days.set(day, known);
    return known;
  };
}

/** Two days of one world, the earlier first. */
export interface Turn {
  /** The world before the day: that of the occasion before it will do, because nothing happens in between. */
  readonly earlier: OpenWorld;
  readonly now: OpenWorld;
  /** What makes a row news: the day, or `undated` for rows that exist on the record’s last day alone. */
  readonly since: Day;
}

/** Where a question stands in a world; undefined where nothing has been said and nobody has ruled. */
export function standIn(world: OpenWorld, question: Question): Stand | undefined {
  const ledger = ledgerOf(world);
  const found = ledger.standingOf(question.id);
  if (!found.answer && ledger.claimsOf(question.id).length === 0) return undefined;
  return { standing: found.standing, answer: answerOf(found, question) };
}

/** Tells whether two stands read otherwise; no stand is one more way to stand. */
export const differ = (one: Stand | undefined, other: Stand | undefined): boolean =>
  one?.standing !== other?.standing || one?.answer !== other?.answer;

/** A claim in one line, in the fullest words that this reader may read. */
function claimLine(world: OpenWorld, claim: Claim): ClaimLine {
  const { imprints, sources } = lookup(world);
  const imprint = imprints.get(claim.source);
  return {
    id: claim.id,
    statement: ledgerOf(world).statementOf(claim).statement,
    publisher: imprint?.publisherName ?? claim.source,
    ...(sources.has(claim.source) && { source: addressOf("source", claim.source) }),
    published: formatPublished(imprint?.published ?? null),
  };
}

/**
 * What a day did to a question: it is compared with the day before. Undefined where nothing came and nothing ended.
 *
 * @example a second window that clashes: reported → disputed, with the claim that brought it.
 */
export function changeOn(
  world: OpenWorld,
  question: Question,
  { earlier, now, since }: Turn,
): Change | undefined {
  const [before, after] = [standIn(earlier, question), standIn(now, question)];
  if (!after) return undefined;
  const [were, are] = [earlier, now].map((day) => ledgerOf(day).claimStandingsOn(question.id));
  const ended = (standing: ClaimStanding): ClaimLine[] =>
    since === "undated"
      ? []
      : ledgerOf(earlier)
          .claimsOf(question.id)
          .filter(({ id }) => were?.get(id)?.standing === "live" && are?.get(id)?.standing === standing)
          .map((claim) => claimLine(world, claim));
  const claims = ledgerOf(now)
    .claimsOf(question.id)
    .filter((claim) => claim.since === since);
  const [expired, retracted] = [ended("expired"), ended("retracted")];
  const ruling = now.tables.questionRulings.find(
    (ruled) => ruled.question === question.id && ruled.since === since,
  )?.reason;
  if (claims.length + expired.length + retracted.length === 0 && ruling === undefined) return undefined;
  return {
    id: `${since}-${question.id}`,
    question: { text: question.text, to: addressOf("question", question.id) },
    ...(before && { before }),
    after,
    moved: differ(before, after),
    claims: claims.map((claim) => claimLine(world, claim)),
    expired,
    retracted,
    ...(ruling !== undefined && { ruling }),
  };
}

/** Orders questions as the list of questions does: by topic, then by id. */
export const byTopic = (a: Question, b: Question): number =>
  topics.indexOf(properties[a.property].topic) - topics.indexOf(properties[b.property].topic) ||
  compareText(a.id, b.id);

import { compareText, groupBy } from "../../lib/group.ts";
import type { Day } from "../../lib/span.ts";
import { addDays } from "../../lib/span.ts";
import type { Question } from "../model/question.ts";
import type { Claim } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { lookup } from "./lookup.ts";

/** A day on which something may have happened to some questions. */
export interface Occasion {
  readonly day: Day;
  /** The occasion before it, or the day before where it is the first: what the day is compared with. */
  readonly before: Day;
  /** Each once, in no order. */
  readonly questions: readonly Question[];
  /** Claims that became known on it. */
  readonly claims: number;
  /** Whether something surely happened: a claim came, a source withdrew one, an editor ruled. */
  readonly sure: boolean;
}

/**
 * Every day on which the standing of a question can have changed, newest first: a claim became known, its source
 * withdrew it, a ruling was given, or the day after the last one that a claim names. Standings change on no other day
 * (tested over the whole record). Undated claims have no day. Linear in the claims.
 *
 * @example a claim “premieres in 2025” of 2025-03-01 gives 2025-03-01 and 2026-01-01.
 */
export function occasionsOf(world: OpenWorld): Occasion[] {
  const { questions } = lookup(world);
  const { claims, questionRulings } = world.tables;
  const turns = [
    ...claims.flatMap(turnsOf),
    ...questionRulings.map(({ since, question }) => ({ day: since, question, claim: false, sure: true })),
  ].filter(({ day, question }) => day <= world.clocks.asOf && questions.has(question));
  const days = [...groupBy(turns, ({ day }) => day)].sort(([a], [b]) => compareText(b, a));
  return days.map(([day, on], index) => ({
    day,
    before: days[index + 1]?.[0] ?? addDays(day, -1),
    questions: [...new Set(on.flatMap(({ question }) => questions.get(question) ?? []))],
    claims: on.filter(({ claim }) => claim).length,
    sure: on.some(({ sure }) => sure),
  }));
}

/** That something about a question can have turned on a day. */
interface Turning {
  readonly day: Day;
  readonly question: string;
  /** Whether a claim became known on it. */
  readonly claim: boolean;
  readonly sure: boolean;
}

/** Reckoned once a claim: whoever turns the date asks it of all of them. */
const known = new WeakMap<Claim, readonly Turning[]>();

/** The days that one dated claim can turn something on. */
function turnsOf(claim: Claim): readonly Turning[] {
  const turns = known.get(claim) ?? daysOf(claim).map((turn) => ({ ...turn, question: claim.question }));
  known.set(claim, turns);
  return turns;
}

function daysOf({ since, retracted, value }: Claim): readonly Omit<Turning, "question">[] {
  if (since === "undated") return [];
  const span = value.type === "window" || value.type === "date" ? value.span : undefined;
  return [
    { day: since, claim: true, sure: true },
    ...(retracted !== undefined && retracted > since ? [{ day: retracted, claim: false, sure: true }] : []),
    ...(span && span.last >= since ? [{ day: addDays(span.last, 1), claim: false, sure: false }] : []),
  ];
}

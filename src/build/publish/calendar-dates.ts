import { groupBy } from "../../lib/group.ts";
import type { Day, Span } from "../../lib/span.ts";
import { ledgerOf } from "../../wiki/ledger/ledger.ts";
import type { StandingOfQuestion } from "../../wiki/ledger/question-standing.ts";
import type { Question } from "../../wiki/model/question.ts";
import type { Claim } from "../../wiki/model/source.ts";
import type { Value } from "../../wiki/model/value.ts";
import { lookup } from "../../wiki/queries/lookup.ts";
import { formatValue } from "../../wiki/queries/value.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import type { QuestionStanding } from "../../wiki/vocabulary/questions.ts";
import { properties } from "../../wiki/vocabulary/questions.ts";
import { sequenceOf } from "./calendar-sequence.ts";

/** A date that goes into the calendar. */
export interface CalendarDate {
  /** What makes it the same event in every build: its question, and the claim where the question has several. */
  readonly key: readonly string[];
  readonly question: Question;
  readonly span: Span;
  readonly confirmed: boolean;
  /** Where its question stands, or what the undrawable answer is that it stands in for. */
  readonly label: string;
  readonly claims: readonly Claim[];
  readonly sequence: number;
  /** The newest day on which anything about the question became known. */
  readonly stamp: Day;
}

const decided: ReadonlySet<QuestionStanding> = new Set(["settled", "official"]);

/**
 * The dates of production that are on record, by question. An answer keeps the key of its question, whoever
 * tells it: when the day moves, the event moves. Where nobody official has spoken, every other live date stands
 * beside it under the key of its claim. Superseded, expired and withdrawn dates are gone.
 */
export const calendarDates = (world: OpenWorld): CalendarDate[] =>
  world.tables.questions
    .filter(({ property, value }) => properties[property].event && (value === "date" || value === "window"))
    .flatMap((question) => datesOf(world, question));

function datesOf(world: OpenWorld, question: Question): CalendarDate[] {
  const ledger = ledgerOf(world);
  const told = ledger.claimsOf(question.id);
  const ruling = lookup(world).questionRulings.get(question.id);
  const days = [...told.map(({ since }) => since), ruling?.since ?? "undated"].filter(
    (day) => day !== "undated",
  );
  const stamp = days.reduce((newest, day) => (day > newest ? day : newest), world.site.opened);
  const date = (key: readonly string[], answer: Answer): CalendarDate => ({
    key: [question.id, ...key],
    question,
    ...answer,
    sequence: sequenceOf(told.length + (ruling ? 1 : 0), answer.span),
    stamp,
  });

  if (question.many)
    return ledger.answersOf(question.id).flatMap((standing) => {
      const answer = answerOf(standing);
      return answer ? [date([standing.leading?.id ?? "ruling"], answer)] : [];
    });
  const standing = ledger.standingOf(question.id);
  const answer = answerOf(standing) ?? nearestTo(standing);
  if (!answer) return [];
  const others = decided.has(standing.standing) ? [] : othersThan(answer, standing);
  // The oldest claim names the event: a newer one that repeats the date must not rename it.
  return [date([], answer), ...others.map((other) => date([other.claims.at(-1)?.id ?? ""], other))];
}

type Answer = Pick<CalendarDate, "span" | "confirmed" | "label" | "claims">;

/** The answer of a question, where it can be drawn. */
function answerOf({ standing, answer, leading, agreeing }: StandingOfQuestion): Answer | undefined {
  const span = answer && spanOf(answer);
  if (!span) return undefined;
  const sure = answer.type === "date" && !span.uncertain && !span.approximate && !span.openEnd;
  const claims = [leading, ...agreeing].filter(
    (claim) => claim !== null && spanOf(claim.value)?.text === span.text,
  );
  return {
    span,
    confirmed: sure && decided.has(standing),
    label: standing,
    claims: claims.flatMap((claim) => claim ?? []),
  };
}

/** Where the answer has no first day (“by 22 July”): the date of a claim that agrees with it, newest first. */
function nearestTo({ standing, answer, agreeing }: StandingOfQuestion): Answer | undefined {
  const claim = agreeing.find(({ value }) => spanOf(value));
  const span = claim && spanOf(claim.value);
  if (!span || !answer) return undefined;
  return {
    span,
    confirmed: false,
    label: `the ${standing} answer: ${formatValue(answer, {})}`,
    claims: [claim],
  };
}

/** The other live dates of an open question, one for each date, newest claim first. */
function othersThan(
  { span }: Answer,
  { standing, agreeing, opposing, silent }: StandingOfQuestion,
): Answer[] {
  const live = [...agreeing, ...opposing, ...silent].filter(({ value }) => spanOf(value));
  return [...groupBy(live, ({ value }) => spanOf(value)?.text ?? "")].flatMap(([text, claims]): Answer[] => {
    const other = claims[0] && spanOf(claims[0].value);
    return other && text !== span.text ? [{ span: other, confirmed: false, label: standing, claims }] : [];
  });
}

/** The days that a value names; undefined where it names none, or no first one. */
const spanOf = (value: Value): Span | undefined =>
  (value.type === "date" || value.type === "window") && !value.span.openStart ? value.span : undefined;

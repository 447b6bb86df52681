import { formatMonth } from "../../lib/format-date.ts";
import { compareText } from "../../lib/group.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { StandingOfQuestion } from "../ledger/question-standing.ts";
import type { QuestionStanding } from "../vocabulary/questions.ts";
import type { Question } from "../model/question.ts";
import { addressOf } from "../model/addresses.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { SignOff } from "./claim.ts";
import { formatPublished } from "./citation.ts";
import type { SourceNotes } from "./citation.ts";
import { lookup } from "./lookup.ts";
import type { AnswerShape } from "./value.ts";
import { formatValue } from "./value.ts";

/** Where a question stands, in one row. */
export interface StandingRow {
  readonly id: string;
  readonly question: string;
  readonly to: string;
  readonly answer: string;
  readonly standing: QuestionStanding;
  /** Date of the leading answer, in words. */
  readonly date: string;
  readonly cites: readonly number[];
  readonly signOff: SignOff;
}

/** The row of a question; an unanswered one says so. */
export function standingRow(world: OpenWorld, question: Question, notes: SourceNotes): StandingRow {
  const ledger = ledgerOf(world);
  const result = ledger.standingOf(question.id);
  const ruling = lookup(world).questionRulings.get(question.id);
  const { leading } = result;
  const imprint = leading && lookup(world).imprints.get(leading.source);
  const cites = ruling
    ? notes.citeAll(ruling.citations)
    : leading
      ? [notes.cite(leading.source) ?? 0].filter((n) => n > 0)
      : [];
  return {
    id: question.id,
    question: question.text,
    to: addressOf("question", question.id),
    answer: answerOf(result, question),
    standing: result.standing,
    date: imprint ? formatPublished(imprint.published) : "",
    cites,
    signOff: ledger.signOffOfAnswer(question.id),
  };
}

/** The questions of somebody’s page in rows: those of the coming season, and whatever else is asked. */
export interface AskedRows {
  readonly standings: readonly StandingRow[];
  readonly alsoAsked: readonly StandingRow[];
}

/** Parts the questions of a page into those of the coming season and the others. */
export function askedRows(world: OpenWorld, questions: readonly Question[], notes: SourceNotes): AskedRows {
  const coming = ({ season }: Question): boolean => season === world.site.nextSeason.number;
  const row = (question: Question): StandingRow => standingRow(world, question, notes);
  return {
    standings: questions.filter(coming).map(row),
    alsoAsked: questions.filter((question) => !coming(question)).map(row),
  };
}

/**
 * The answer of a question in words. A disputed one is told with what stands against it: windows as the span from
 * the earliest to the latest that is live, anything else as the two answers that clash.
 * @example windows of 2026-12 and 2028, with a live “not announced”: “Not announced. Reports: Dec 2026 to Dec 2028”.
 */
export function answerOf(result: StandingOfQuestion, question: AnswerShape): string {
  const { answer, clash, leading, agreeing, opposing, silent } = result;
  if (!answer) return "Nothing on record";
  if (!clash || !leading) return formatValue(answer, question);
  const live = [leading, ...agreeing, ...opposing, ...silent].map(({ value }) => value);
  const windows = live.flatMap((value) => (value.type === "window" ? [value.span] : []));
  const first = windows.toSorted((a, b) => compareText(a.first, b.first))[0];
  const last = windows.toSorted((a, b) => compareText(b.last, a.last))[0];
  if (answer.type === "window" && first && last) {
    const unannounced = live.some(({ type }) => type === "unannounced") ? "Not announced. " : "";
    return `${unannounced}Reports: ${formatMonth(first.first)} to ${formatMonth(last.last)}`;
  }
  const [one, other] = clash.claims.map(({ value }) => formatValue(value, question));
  return `${one}; others say: ${other}`;
}

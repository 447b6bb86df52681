import { ledgerOf } from "../ledger/ledger.ts";
import type { QuestionStanding } from "../vocabulary/questions.ts";
import type { Question } from "../model/question.ts";
import { addressOf } from "../model/addresses.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { SignOff } from "./claim.ts";
import { formatPublished } from "./citation.ts";
import type { SourceNotes } from "./citation.ts";
import { lookup } from "./lookup.ts";
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
  const cites = ruling ? notes.citeAll(ruling.citations) : leading ? [notes.cite(leading.source) ?? 0].filter((n) => n > 0) : [];
  return {
    id: question.id,
    question: question.text,
    to: addressOf("question", question.id),
    answer: ruling
      ? formatValue(ruling.value, question)
      : leading
        ? formatValue(leading.value, question)
        : "Nothing on record",
    standing: result.standing,
    date: imprint ? formatPublished(imprint.published) : "",
    cites,
    signOff: ledger.signOffOf(leading ? [leading, ...result.agreeing] : []),
  };
}

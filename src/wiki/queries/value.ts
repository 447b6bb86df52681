import { formatCount, formatSpan } from "../../lib/format-date.ts";
import type { StatusWord } from "../vocabulary/questions.ts";
import type { Question } from "../model/question.ts";
import type { Value } from "../model/value.ts";

const statusAnswers: Readonly<Record<StatusWord, string>> = {
  in: "Yes",
  out: "No",
  "in talks": "In talks",
  yes: "Yes",
  no: "No",
  undecided: "Undecided",
};

/** Who is in a season is not who directs or writes it: the longer answers belong to questions of casting alone. */
const castingAnswers: Readonly<Partial<Record<StatusWord, string>>> = {
  in: "Yes, in it",
  out: "No, not in it",
};

/** What of a question shapes its answer. */
export type AnswerShape = Partial<Pick<Question, "unit" | "property">>;

/**
 * A value as the answer to its question.
 * @example a count of 560780000 in “hours viewed” is “560,780,000 hours viewed”.
 */
export function formatValue(value: Value, question: AnswerShape): string {
  switch (value.type) {
    case "date":
    case "window":
      return formatSpan(value.span);
    case "status":
      return (
        (question.property === "casting" ? castingAnswers[value.word] : undefined) ??
        statusAnswers[value.word]
      );
    case "count":
      return question.unit === undefined
        ? formatCount(value.count)
        : `${formatCount(value.count)} ${question.unit}`;
    case "text":
      return value.text;
    case "unannounced":
      return "Not announced";
    case "excluded":
      return value.span.openStart ? `Not ${formatSpan(value.span)}` : `Not in ${formatSpan(value.span)}`;
  }
}

import { ledgerOf } from "../ledger/ledger.ts";
import { refOf } from "../model/entity.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { QuestionStanding } from "../vocabulary/questions.ts";
import { lookup } from "./lookup.ts";
import { formatValue } from "./value.ts";

/** What is said of a character’s performer and the coming season. */
export interface NextSeasonView {
  readonly standing: QuestionStanding;
  readonly answer: string;
  /** Whether the leading answer is that they are in it. */
  readonly joins: boolean;
  readonly to: string;
}

/** Where the question of a person’s part in the coming season stands; undefined where nobody has asked it. */
export function nextSeasonOf(world: OpenWorld, person: string): NextSeasonView | undefined {
  const question = (lookup(world).questionsOf.get(refOf("person", person)) ?? []).find(
    ({ property, season }) => property === "casting" && season === world.site.nextSeason.number,
  );
  if (!question) return undefined;
  const { standing, leading } = ledgerOf(world).standingOf(question.id);
  return {
    standing,
    answer: leading ? formatValue(leading.value, question) : "Nothing on record",
    joins: leading?.value.type === "status" && leading.value.word === "in",
    to: `/questions/${question.id}`,
  };
}

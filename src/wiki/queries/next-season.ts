import { ledgerOf } from "../ledger/ledger.ts";
import { addressOf } from "../model/addresses.ts";
import { refOf } from "../model/entity.ts";
import type { Question } from "../model/question.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { Property, QuestionStanding } from "../vocabulary/questions.ts";
import { lookup } from "./lookup.ts";
import { answerOf } from "./standing.ts";

/** What is said of a performer and the coming season. It is no word about any character of theirs. */
export interface NextSeasonView {
  readonly standing: QuestionStanding;
  readonly answer: string;
  /** Whether the leading answer is that they are in it. */
  readonly joins: boolean;
  readonly to: string;
}

/** The same on the row or page of a character: it names the performer, for said of the character it tells who lives. */
export interface PlayerNextView extends NextSeasonView {
  readonly performer: string;
}

/** The part that somebody is said to have in the coming season. */
export interface NextPartView {
  readonly text: string;
  readonly standing: QuestionStanding;
  readonly to: string;
}

/** Where the question stands whether somebody is in the coming season; undefined where nobody has asked it. */
export function nextSeasonOf(world: OpenWorld, person: string): NextSeasonView | undefined {
  const question = askedOf(world, person, "casting");
  if (!question) return undefined;
  const result = ledgerOf(world).standingOf(question.id);
  const { standing, leading } = result;
  return {
    standing,
    answer: answerOf(result, question),
    joins: leading?.value.type === "status" && leading.value.word === "in",
    to: addressOf("question", question.id),
  };
}

/** Of those who play a character, the first who is asked about for the coming season. */
export const playerNextOf = (world: OpenWorld, people: readonly string[]): PlayerNextView | undefined =>
  people
    .flatMap((person): PlayerNextView[] => {
      const next = nextSeasonOf(world, person);
      const performer = lookup(world).people.get(person)?.name.credited;
      return next && performer !== undefined ? [{ ...next, performer }] : [];
    })
    .at(0);

/** The leading answer to whom somebody plays in the coming season; undefined where nothing open tells it. */
export function nextPartOf(world: OpenWorld, person: string): NextPartView | undefined {
  const question = askedOf(world, person, "part");
  if (!question) return undefined;
  const result = ledgerOf(world).standingOf(question.id);
  const { answer, standing } = result;
  if (!answer || answer.type === "unannounced") return undefined;
  return { text: answerOf(result, question), standing, to: addressOf("question", question.id) };
}

const askedOf = (world: OpenWorld, person: string, asked: Property): Question | undefined =>
  (lookup(world).questionsOf.get(refOf("person", person)) ?? []).find(
    ({ property, season }) => property === asked && season === world.site.nextSeason.number,
  );

import { ledgerOf } from "../ledger/ledger.ts";
import { addressOf } from "../model/addresses.ts";
import type { Casting } from "../model/character.ts";
import { refOf } from "../model/entity.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { lookup } from "./lookup.ts";

/** The address of the question who plays a part, where sources are at odds over it; undefined where they are not. */
export function disputeOf(world: OpenWorld, { character, season }: Casting): string | undefined {
  const question = (lookup(world).questionsOf.get(refOf("character", character)) ?? []).find(
    (asked) => asked.property === "part" && asked.season === season,
  );
  return question && ledgerOf(world).standingOf(question.id).standing === "disputed"
    ? addressOf("question", question.id)
    : undefined;
}

import { describe, expect, test } from "vitest";
import { ledgerOf } from "../../src/wiki/ledger/ledger.ts";
import { idOf, worldAt } from "./edition.ts";
import claims from "./expected/claims.json" with { type: "json" };
import contradictions from "./expected/contradictions.json" with { type: "json" };

// Contradictions are found by rule. The research file named 48 pairs of claims by hand: each must be found, or
// there is a reason why by rule it is none.

const world = worldAt("s1e12");
const ledger = ledgerOf(world);
const traced: Readonly<Record<string, readonly string[]>> = claims;
const idsOf = (claim: string): ReadonlySet<string> => new Set((traced[claim] ?? []).map(idOf));

/** Questions on which some claim of the one contradicts some claim of the other. */
function clashesOf([one = "", other = ""]: readonly string[]): string[] {
  const [left, right] = [idsOf(one), idsOf(other)];
  expect([left.size, right.size]).not.toContain(0);
  return world.tables.questions
    .map(({ id }) => id)
    .filter((question) =>
      ledger.contradictionsOf(question).some(({ sides: [first, second] }) => {
        const meets = (side: typeof first, ids: ReadonlySet<string>) => side.some(({ id }) => ids.has(id));
        return (meets(first, left) && meets(second, right)) || (meets(first, right) && meets(second, left));
      }),
    );
}

/** A pair as a title can print it. */
const titled = <T extends { readonly between: readonly string[] }>(pair: T) => ({
  ...pair,
  pair: pair.between.join(" and "),
});

describe("found by rule", () => {
  test.each(contradictions.found.map(titled))("$pair, on $on", ({ between, on }) =>
    expect(clashesOf(between)).toContain(on),
  );
});

describe("named by hand, and none by rule", () => {
  test.each(contradictions.notFound.map(titled))("$pair", ({ between, why }) => {
    expect(clashesOf(between)).toEqual([]);
    expect(why).not.toBe("");
  });
});

import { expect, test } from "vitest";
import { sampleQuestion, sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { ledgerOf } from "./ledger.ts";

/** Claims of 400 publishers in 120 windows, some relayed and some derived, spread over some questions. */
function crowd(count: number, questions: number): OpenWorld {
  const kinds = ["official", "press", "blog", "trade", "social"];
  const patterns = sampleRows(
    Array.from({ length: 2000 }, (_, index) => {
      const extra =
        index % 7 === 0 ? "says official Koo" : index % 5 === 0 ? `from p${(index + 1) % 400}-2025` : "";
      const window = `${2026 + (index % 10)}-${10 + (index % 3)}/${2036 + (index % 4)}-01`;
      return `p${index % 400} ${kinds[index % 5]} 20${20 + (index % 6)} | stated window ${window} | ${extra}`;
    }).join("\n"),
  );
  const claims = Array.from({ length: Math.ceil(count / 2000) }, (_, round) =>
    patterns.claims.map((claim, index) => ({
      ...claim,
      id: `c${round * 2000 + index}`,
      question: `q${(round * 2000 + index * 7) % questions}`,
    })),
  ).flat();
  const asked = Array.from({ length: questions }, (_, index) => ({ ...sampleQuestion, id: `q${index}` }));
  return sampleWorld({ ...patterns, claims, questions: asked });
}

test.each([
  ["100,000 claims on 1,000 questions", 100_000, 1000],
  ["30,000 claims on one question", 30_000, 1],
])("%s take less than a second", { retry: 2 }, (_, count, questions) => {
  const world = crowd(count, questions);
  const began = performance.now();
  const ledger = ledgerOf(world);
  for (let index = 0; index < questions; index += 1) {
    ledger.standingOf(`q${index}`);
    ledger.contradictionsOf(`q${index}`);
    ledger.outlook(`q${index}`);
  }
  const took = performance.now() - began;
  expect(took).toBeLessThan(1000);
});

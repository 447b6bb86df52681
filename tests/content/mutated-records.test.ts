import { expect, test } from "vitest";
import { tryRecords } from "../support/mutated-records.ts";

test("mutated records are answered for or rejected with a cure; npm run torture tries 100,000", async () => {
  const { accepted, rejected } = await tryRecords(300, 20_261_125, () => 0);
  expect(accepted + rejected).toBe(300);
  // Both ends are met: a generator that only breaks, or only passes, would prove little.
  expect(Math.min(accepted, rejected)).toBeGreaterThan(20);
});

import { expect, test } from "vitest";
import { tryRecords } from "../support/mutated-records.ts";
import { countOf, print } from "./count.ts";

test("mutated records are answered for, or rejected with file, place and cure, in under 50 ms each", () => {
  const count = countOf(100_000);
  const { accepted, rejected, worst } = tryRecords(count, 20_261_125, () => performance.now());
  print(`${count} mutated records: ${accepted} accepted, ${rejected} rejected, worst ${worst.toFixed(1)} ms`);
  expect(accepted + rejected).toBe(count);
  expect(worst).toBeLessThan(50);
});

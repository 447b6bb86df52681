import { expect, test } from "vitest";
import { tryRecords } from "../support/mutated-records.ts";
import { countOf, print } from "./count.ts";

/**
 * Milliseconds of processor time that this process has had. By the clock on the wall a machine with other work takes
 * hundreds of milliseconds for a record that needs five; a loop without an end takes both.
 */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

test("mutated records are answered for, or rejected with file, place and cure, in under 50 ms of work each", () => {
  const count = countOf(100_000);
  const { accepted, rejected, worst } = tryRecords(count, 20_261_125, processorTime);
  print(
    `${count} mutated records: ${accepted} accepted, ${rejected} rejected, worst ${worst.toFixed(1)} ms of processor time`,
  );
  expect(accepted + rejected).toBe(count);
  expect(worst).toBeLessThan(50);
});

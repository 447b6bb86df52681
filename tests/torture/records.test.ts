import { expect, test } from "vitest";
import { tryRecords } from "../support/mutated-records.ts";
import { startRendering } from "../support/render-records.ts";
import { countOf, print } from "./count.ts";

/**
 * Milliseconds of processor time that this process has had. By the clock on the wall a machine with other work takes
 * hundreds of milliseconds for a record that needs five; a loop without an end takes both.
 */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

test("mutated records are answered for and rendered, or rejected with file, place and cure, in under 50 ms of work each", async () => {
  const count = countOf(100_000);
  const render = await startRendering();
  let time = 0;
  const figures = await tryRecords(count, 20_261_125, processorTime, async (...asked) => {
    const start = performance.now();
    const pages = await render(...asked);
    time += performance.now() - start;
    return pages;
  });
  const { accepted, rejected, changed, rendered, worst } = figures;
  print(
    `${count} mutated records: ${accepted} accepted, ${rejected} rejected, worst ${worst.toFixed(1)} ms of processor time`,
  );
  print(
    `${changed} of those accepted change what pages say: ${rendered} pages rendered, ${(time / rendered).toFixed(1)} ms each`,
  );
  expect(accepted + rejected).toBe(count);
  expect(rendered).toBeGreaterThan(0);
  expect(worst).toBeLessThan(50);
});

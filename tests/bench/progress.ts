import type { BenchOptions, Measure, Outcome } from "./measure.ts";
import { openStage } from "./browser.ts";
import { samplePages } from "./sample-pages.ts";
import { siteOf } from "./site.ts";
import { choosePlace } from "./turn.ts";

/** How many times the processor is slowed. */
const slowdown = 4;
/** Places that are told one after the other: on, on, far on, back. */
const places = ["s1e01", "s1e02", "s1e12", "s1e01"] as const;

/** What a change of the reader’s place costs. */
export const progress: Measure = {
  name: "progress",
  method:
    `Milliseconds from telling another place in the head to the end of the last frame in which the document changed, the\n` +
    `processor slowed ${slowdown} times. “First” opens the first two layers, from a server on this machine; “then” are one episode on,\n` +
    "all the others on, which fetches their layers, and back to the first.",
  async run({ rounds, records }: BenchOptions) {
    const outcomes: Outcome[] = [];
    for (const record of records.length > 0 ? records : ["real"]) {
      const { output } = await siteOf(record);
      const addresses = await samplePages(output);
      const stage = await openStage(output);
      const times = new Map<string, number[][]>();
      try {
        for (let round = 0; round < rounds; round += 1)
          for (const address of addresses) {
            const found = await stage.visit(address, slowdown, async (page) => {
              const figures: number[] = [];
              for (const place of places) figures.push((await choosePlace(page, place)).settled);
              return figures;
            });
            times.set(address, [...(times.get(address) ?? []), found]);
          }
      } finally {
        await stage.close();
      }
      for (const [address, rows] of times)
        outcomes.push(
          { what: `${record} ${address} first`, unit: "ms", values: rows.map(([once = Number.NaN]) => once) },
          { what: `${record} ${address} then`, unit: "ms", values: rows.flatMap(([, ...then]) => then) },
        );
    }
    return outcomes;
  },
};

import fs from "node:fs/promises";
import path from "node:path";
import type { BenchOptions, Measure, Outcome } from "./measure.ts";
import { build as buildSite, layOut } from "./site.ts";

/** What a build takes and leaves. */
export const build: Measure = {
  name: "build",
  method:
    "Seconds by the clock and most memory of `vite build`, and the size of what it writes, built again over a build of the\n" +
    "round before. The memory is that of the build’s own process at its highest, as Linux counts it.",
  async run({ rounds, records }: BenchOptions) {
    const outcomes: Outcome[] = [];
    for (const record of records.length > 0 ? records : ["real", "characters-1000"]) {
      const site = await layOut(record);
      const seconds: number[] = [];
      const memory: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const { milliseconds, peakBytes } = await buildSite(site);
        seconds.push(milliseconds / 1000);
        memory.push(peakBytes / 1e6);
      }
      const sizes = await sizesBelow(site.output);
      outcomes.push(
        { what: `${record}, time`, unit: "s", values: seconds },
        { what: `${record}, memory`, unit: "MB", values: memory },
        { what: `${record}, output`, unit: "MB", values: [sizes.reduce((sum, size) => sum + size, 0) / 1e6] },
        { what: `${record}, files`, unit: "files", values: [sizes.length] },
      );
    }
    return outcomes;
  },
};

/** Bytes of every file below a folder. */
async function sizesBelow(folder: string): Promise<readonly number[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(async (file) => (await fs.stat(path.join(file.parentPath, file.name))).size));
}

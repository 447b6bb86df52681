import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { startNginx } from "../support/nginx.ts";
import { listFiles } from "../support/site.ts";
import type { BenchOptions, Measure, Outcome } from "./measure.ts";
import { servedSite } from "./served.ts";
import type { LoadFigures } from "./wrk.ts";
import { load } from "./wrk.ts";

const connections = 200;
/** One file may give so many times the answers: the pages then give 0.9 of its. */
const aim = 1.11;

/** What nginx with `src/build/nginx.conf` bears on this machine. */
export const serving: Measure = {
  name: "serving",
  method:
    "nginx with src/build/nginx.conf over the compressed site, asked by wrk on the same machine over 200 connections for\n" +
    "--seconds (60) at a time: every page in turn, and in turns with that one file that is as large as a page is on average\n" +
    "(compressed with brotli). The last row is how many times more answers the one file gives than the pages.",
  async run({ rounds, records, seconds }: BenchOptions) {
    const outcomes: Outcome[] = [];
    for (const record of records.length > 0 ? records : ["real"]) {
      const site = await servedSite(record);
      const pages = listFiles(site).filter((file) => /(?:^|\/)index\.html$/u.test(file));
      const sizes = await Promise.all(
        pages.map(async (file) => (await fs.stat(path.join(site, `${file}.br`))).size),
      );
      const bytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
      // A page like the others, as far as a server looks: at its place and its size.
      await fs.mkdir(path.join(site, "one"));
      for (const name of ["index.html", "index.html.br"])
        await fs.writeFile(path.join(site, "one", name), randomBytes(bytes));
      const nginx = await startNginx(site);
      const subjects = {
        [`${pages.length} pages, ${bytes} B on average`]: pages.map(
          (file) => `/${file.replace(/\/?index\.html$/u, "")}`,
        ),
        [`one file of ${bytes} B`]: ["/one"],
      };
      const figures = new Map<string, LoadFigures[]>(Object.keys(subjects).map((what) => [what, []]));
      for (let round = 0; round < rounds; round += 1)
        for (const [what, addresses] of Object.entries(subjects))
          figures.get(what)?.push(await load(nginx.address, addresses, { connections, seconds }));
      await nginx.close();
      for (const [what, values] of figures)
        outcomes.push(
          { what: `${record}, ${what}`, unit: "/s", values: values.map(({ throughput }) => throughput) },
          { what: "  99 of 100 within", unit: "ms", values: values.map(({ p99 }) => p99) },
          { what: "  errors", unit: "errors", values: values.map(({ errors }) => errors), aim: 0 },
        );
      const [some = [], one = []] = figures.values();
      const times = one.map(({ throughput }, round) => throughput / (some[round]?.throughput ?? Number.NaN));
      outcomes.push({ what: "  one file against the pages", unit: "×", values: times, aim });
    }
    return outcomes;
  },
};

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
/** A file may give so many times the answers: a page of its size then gives 0.9 of its. */
const aim = 1.11;

/** What nginx with `src/build/nginx.conf` bears on this machine. */
export const serving: Measure = {
  name: "serving",
  method:
    "nginx with src/build/nginx.conf over the compressed site, asked by wrk on the same machine over 200 connections for\n" +
    "--seconds (60) at a time: every page in turn, then the page of middle size alone, then a file of that very size. The last\n" +
    "rows are how many times more answers the file gives than that page, and than all pages in turn, which are of many sizes.",
  async run({ rounds, records, seconds }: BenchOptions) {
    const outcomes: Outcome[] = [];
    for (const record of records.length > 0 ? records : ["real"]) {
      const site = await servedSite(record);
      const pages = listFiles(site).filter((file) => /(?:^|\/)index\.html$/u.test(file));
      const sized = await Promise.all(
        pages.map(async (file) => ({ file, bytes: (await fs.stat(path.join(site, `${file}.br`))).size })),
      );
      const middle = sized.sort((one, other) => one.bytes - other.bytes)[Math.floor(sized.length / 2)];
      if (!middle) throw new Error(`${site} has no pages.`);
      const { file: page, bytes } = middle;
      await fs.mkdir(path.join(site, "one"));
      for (const name of ["index.html", "index.html.br"])
        await fs.writeFile(path.join(site, "one", name), randomBytes(bytes));
      const nginx = await startNginx(site);
      const addressOf = (file: string): string => `/${file.replace(/\/?index\.html$/u, "")}`;
      const subjects = {
        [`${pages.length} pages in turn`]: pages.map(addressOf),
        [`one page of ${bytes} B`]: [addressOf(page)],
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
      const [all = [], alone = [], one = []] = figures.values();
      const times = (others: readonly LoadFigures[]): number[] =>
        one.map(({ throughput }, round) => throughput / (others[round]?.throughput ?? Number.NaN));
      outcomes.push(
        { what: "  the file against the page", unit: "×", values: times(alone), aim },
        { what: "  the file against all pages", unit: "×", values: times(all) },
      );
    }
    return outcomes;
  },
};

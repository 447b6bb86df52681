import fs from "node:fs/promises";
import path from "node:path";
import { compile } from "../../src/wiki/compile/compile.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import type { OpenWorld } from "../../src/wiki/spoilers/gate.ts";
import { addressOf } from "../../src/wiki/model/addresses.ts";
import type { Stage } from "./browser.ts";
import { openStage } from "./browser.ts";
import type { BenchOptions, Measure, Outcome } from "./measure.ts";
import { benchDay, recordNamed } from "./records.ts";
import type { BenchSite } from "./site.ts";
import { siteOf } from "./site.ts";
import type { Turn } from "./turn.ts";
import { textOf, turnTo } from "./turn.ts";

/** How many times the processor is slowed. */
const slowdown = 4;
/** Most milliseconds aimed at, by record. */
const aims: Readonly<Record<string, number>> = { real: 50, "claims-10000": 100 };

/** What a change of the as-of date costs on every kind of page that it can change. */
export const asOf: Measure = {
  name: "as-of",
  method:
    `Milliseconds from the input event of the as-of field to the end of the last frame in which anything changed that stands\n` +
    `in the window, measured in the page, the processor slowed ${slowdown} times. “First” is the first turn after a load and\n` +
    `fetches the layer from a server on this machine; “then” are the turns after it: a report back, half the record back,\n` +
    `a report on, a quarter of the record back, and to today. “Settled” is to the last change anywhere in the document, on\n` +
    `those same turns. After each round the page is compared with a fresh load.`,
  async run({ rounds, records }: BenchOptions) {
    const names = records.length > 0 ? records : ["real", "claims-10000"];
    const outcomes: Outcome[] = [];
    for (const name of names) outcomes.push(...(await measureRecord(name, rounds)));
    return outcomes;
  },
};

async function measureRecord(name: string, rounds: number): Promise<readonly Outcome[]> {
  const site = await siteOf(name);
  const world = await worldOf(name);
  const addresses = await addressesOf(site, world);
  const days = daysOf(world);
  const stage = await openStage(site.output);
  const first = new Map<string, number[]>();
  const later = new Map<string, number[]>();
  const settled = new Map<string, number[]>();
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const address of addresses) {
        const [once, ...then] = await turnThrough(stage, address, days);
        const seen = then.map((turn) => turn.seen);
        first.set(address, [...(first.get(address) ?? []), once?.seen ?? Number.NaN]);
        later.set(address, [...(later.get(address) ?? []), ...seen]);
        settled.set(address, [...(settled.get(address) ?? []), ...then.map((turn) => turn.settled)]);
      }
  } finally {
    await stage.close();
  }
  const aim = aims[name];
  return addresses.flatMap((address): readonly Outcome[] => [
    { what: `${name} ${address} first`, unit: "ms", values: first.get(address) ?? [] },
    {
      what: `${name} ${address} then`,
      unit: "ms",
      values: later.get(address) ?? [],
      ...(aim !== undefined && { aim }),
    },
    { what: `${name} ${address} settled`, unit: "ms", values: settled.get(address) ?? [] },
  ]);
}

/** Turns a page to each day in turn. @throws Error where it then shows something else than a fresh load would. */
async function turnThrough(stage: Stage, address: string, days: readonly string[]): Promise<readonly Turn[]> {
  const [times, shown] = await stage.visit(address, slowdown, async (page) => {
    const figures: Turn[] = [];
    for (const day of days) figures.push(await turnTo(page, day));
    // Back to a day of the past, to be compared.
    await turnTo(page, days[0] ?? benchDay);
    return [figures, await textOf(page)] as const;
  });
  await stage.visit(`${address}?asof=${days[0] ?? benchDay}`, 1, async (page) => {
    for (let wait = 0; wait < 100 && (await textOf(page)) !== shown; wait += 1)
      await page.waitForTimeout(100);
    if ((await textOf(page)) !== shown)
      throw new Error(`${address}, turned to ${days[0]}, shows something else than a fresh load.`);
  });
  return times;
}

/** What a reader at the premise may know of a record. */
async function worldOf(name: string): Promise<OpenWorld> {
  const result = compile(await recordNamed(name), benchDay);
  if (!result.ok) throw new Error(`The record ${name} has problems.`);
  return open(result.model.layers.slice(0, 1), { progress: null, asOf: benchDay });
}

/** One page of every kind that the date can change: the longest question, and the first character and person of the index. */
async function addressesOf({ output }: BenchSite, { site, tables }: OpenWorld): Promise<readonly string[]> {
  await fs.access(path.join(output, "index.html"));
  const played = tables.castings[0];
  return [
    "/",
    "/timeline",
    "/questions",
    addressOf("question", site.nextSeason.release),
    "/changes",
    "/sources",
    "/cast",
    ...(played ? [addressOf("character", played.character), addressOf("person", played.person)] : []),
  ];
}

/** The days that a page is turned to, in order: a report back, to the middle, a report on, to the first quarter, to today. */
function daysOf({ tables }: OpenWorld): readonly string[] {
  const reports = [...new Set(tables.claims.map(({ since }) => since))]
    .filter((day) => day !== "undated")
    .sort();
  const at = (share: number, step = 0): string =>
    reports[Math.floor((reports.length - 1) * share) + step] ?? benchDay;
  return [at(1), at(1, -1), at(0.5), at(0.5, 1), at(0.25), benchDay];
}

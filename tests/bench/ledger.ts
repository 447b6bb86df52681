import { ledgerOf } from "../../src/wiki/ledger/ledger.ts";
import type { OpenWorld } from "../../src/wiki/spoilers/gate.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import { layersWith } from "./layers.ts";
import type { BenchOptions, Measure } from "./measure.ts";
import { benchDay } from "./records.ts";

const claims = 100_000;

/** What the whole ledger of a large record costs in Node. */
export const ledger: Measure = {
  name: "ledger",
  method:
    `Milliseconds in Node for the ledger of ${claims} claims on 1,000 questions: the standing of every question and with it\n` +
    `of every claim, from a world that nobody has asked before. The world is opened first, which is not counted.`,
  run({ rounds }: BenchOptions) {
    const values = Array.from({ length: rounds }, () =>
      settleAll(open(layersWith(claims).slice(0, 1), { progress: null, asOf: benchDay })),
    );
    return Promise.resolve([{ what: `${claims} claims`, unit: "ms", values, aim: 1_000 }]);
  },
};

/** Finds where every question of a world stands, and gives the milliseconds that it took. */
export function settleAll(world: OpenWorld): number {
  const { questions } = world.tables;
  const started = performance.now();
  const settled = ledgerOf(world);
  for (const { id } of questions) settled.standingOf(id);
  return performance.now() - started;
}

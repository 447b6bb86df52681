import { expect, test } from "vitest";
import { compile } from "../../src/wiki/compile/compile.ts";
import type { PageName } from "../../src/wiki/queries/pages.ts";
import { answer } from "../../src/wiki/queries/pages.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import { syntheticRecord } from "../support/synthetic-record.ts";
import { sizeFor } from "../support/synthetic-size.ts";

/** A record three and a half times as large as the real one, as a reader at the premise meets it. */
const result = compile(syntheticRecord(sizeFor("claims", 2_000)), "2026-11-21");
if (!result.ok) throw new Error("The synthetic record is not sound.");
const world = open(result.model.layers, { progress: null, asOf: "2026-11-21" });

const bytesOf = (name: PageName, id: string): number =>
  Buffer.byteLength(JSON.stringify(answer(world, name, id) ?? null));

/** Bytes that a page’s answer may have, however much there is on record: what more there is has pages of its own. */
const most = {
  home: 70_000,
  cast: 80_000,
  people: 25_000,
  world: 10_000,
  timeline: 140_000,
  questions: 45_000,
  changes: 35_000,
} as const satisfies Partial<Record<PageName, number>>;

test.each(Object.entries(most) as [keyof typeof most, number][])(
  "the answer of %s does not grow with the record",
  (name, bytes) => {
    expect(bytesOf(name, "")).toBeGreaterThan(bytes / 10);
    expect(bytesOf(name, "")).toBeLessThan(bytes);
  },
);

test("no question’s answer grows with its ledger", () => {
  const largest = Math.max(...world.tables.questions.map(({ id }) => bytesOf("question", id)));
  expect(largest).toBeGreaterThan(50_000);
  expect(largest).toBeLessThan(85_000);
});

import fs from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readRecords } from "../../src/build/read-records.ts";
import { compile } from "../../src/wiki/compile/compile.ts";
import { formatProblems } from "../../src/wiki/compile/problem.ts";

// A bakery drama that nobody made: the engine knows no more of it than of the show it was built for.
// The layers are compared with golden/*.json; `GOLDEN=write` writes those anew, to be read before they are kept.
const show = path.resolve(import.meta.dirname, "second-show");
const records = await readRecords(path.join(show, "content"));
const result = compile(records, "2025-09-01");
const goldenFile = (level: number): string => path.join(show, `golden/${level}.json`);

test("the second show compiles without a problem", () =>
  expect(result.ok ? "" : formatProblems(result.problems)).toBe(""));

const layers = result.ok ? result.model.layers : [];

test("it has a layer for the premise and one for each of its three episodes", () =>
  expect(layers).toHaveLength(4));

test.each([0, 1, 2, 3])("layer %d is the golden one", async (level) => {
  const text = `${JSON.stringify(layers[level], null, 2)}\n`;
  if (process.env["GOLDEN"] === "write") {
    await fs.mkdir(path.dirname(goldenFile(level)), { recursive: true });
    await fs.writeFile(goldenFile(level), text);
  }
  expect(text).toBe(await fs.readFile(goldenFile(level), "utf8"));
});

test("no later word stands in an earlier layer", () => {
  const sealed: readonly (readonly string[])[] = [
    ["second ledger", "The oven is lit", "open on a Sunday", "recipe-kept", "recipe is kept"],
    [
      "sells her half",
      "The buyer",
      "buyer-stays",
      "Why Mi-so",
      "recipe-burnt",
      "used again, by anybody",
      "excludes",
      "Crust",
      "sale of the bakery",
      "second oven",
      "leaves town",
    ],
    [
      "buys her half back",
      "Old Pyo owns",
      "Pyo's son",
      "paper burns",
      "recipe comes home",
      "Two sheets",
      "Does a paper",
    ],
  ];
  for (const [index, words] of sealed.entries()) {
    const earlier = JSON.stringify(layers.slice(0, index + 1));
    for (const word of words) {
      expect(earlier).not.toContain(word);
      expect(JSON.stringify(layers.slice(index + 1))).toContain(word);
    }
  }
});

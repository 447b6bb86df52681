import { expect, test } from "vitest";
import {
  clockIsAnArgument,
  exportsAreNamed,
  filesAreShort,
  linesOf,
  namesSaySomething,
  typesAreTold,
} from "./manners.ts";
import { testRule } from "./rule.ts";
import { isTest, madeUp, readFiles } from "./source-files.ts";

const source = readFiles("src");
const all = [...source, ...readFiles("tests", "vite.config.ts")];

testRule(filesAreShort, () => all);
testRule(namesSaySomething, () => all);
testRule(exportsAreNamed, () => all);
testRule(typesAreTold, () => all);
testRule(clockIsAnArgument, () => source.filter((file) => !isTest(file)));

test("a day that is given, the build and the app may use the clock's words", () => {
  const files = madeUp({
    "src/lib/a.ts": 'export const a = () => new Date("2026-11-21");',
    "src/build/a.ts": "export const a = () => new Date();",
    "src/site/app/a.ts": "export const a = () => Date.now();",
  });
  expect(clockIsAnArgument.check(files)).toEqual([]);
});

test("the middle file is small", async ({ annotate }) => {
  const sizes = source
    .filter((file) => !isTest(file))
    .map(linesOf)
    .sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  await annotate(
    `${sizes.length} files; median ${median} lines, nine in ten up to ${sizes[Math.floor(sizes.length * 0.9)]}, largest ${sizes.at(-1)}`,
  );
  expect(median).toBeLessThanOrEqual(80);
});

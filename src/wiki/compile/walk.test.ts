import { expect, test } from "vitest";
import { formatPath } from "./problem.ts";
import { places } from "./walk.ts";

test("every place is listed, outermost first, in its own order", () => {
  const found = [...places({ b: [1, { c: null }], a: "x" })].map(({ path, key, value }) => [
    formatPath(path),
    key,
    value,
  ]);
  expect(found).toEqual([
    ["b", "b", [1, { c: null }]],
    ["b[0]", 0, 1],
    ["b[1]", 1, { c: null }],
    ["b[1].c", "c", null],
    ["a", "a", "x"],
  ]);
});

test.each([null, 1, "text", true, undefined, {}, []])("there is no place in %j", (value) =>
  expect([...places(value)]).toEqual([]),
);

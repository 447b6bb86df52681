import fc from "fast-check";
import { expect, test } from "vitest";
import { shortestPath } from "./shortest-path.ts";

/** Steps both ways along some lines, each written as two letters. */
function network(...lines: string[]) {
  const steps = lines.flatMap(([a = "", b = ""]) => [
    { from: a, to: b },
    { from: b, to: a },
  ]);
  return (point: string) => steps.filter(({ from }) => from === point);
}

test.each([
  { lines: ["ab", "bc"], to: "c", points: "bc" },
  { lines: ["ab", "bc", "ac"], to: "c", points: "c" },
  { lines: ["ab", "ac", "bd", "cd"], to: "d", points: "bd" },
  { lines: ["ac", "ab", "bd", "cd"], to: "d", points: "cd" },
  { lines: ["ab"], to: "a", points: "" },
  { lines: ["ab", "ba", "bc"], to: "c", points: "bc" },
])("from a to $to along $lines goes by “$points”", ({ lines, to, points }) =>
  expect(
    shortestPath("a", to, network(...lines))
      ?.map((step) => step.to)
      .join(""),
  ).toBe(points),
);

test("no way is undefined", () => {
  expect(shortestPath("a", "z", network("ab"))).toBeUndefined();
  expect(shortestPath("y", "a", network("ab"))).toBeUndefined();
});

test("a way is made of steps that join, and is as long one way as the other", () =>
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-h]{2}$/u), { maxLength: 20 }), (lines) => {
      const stepsFrom = network(...lines);
      const there = shortestPath("a", "h", stepsFrom);
      expect(shortestPath("h", "a", stepsFrom)?.length).toBe(there?.length);
      there?.forEach((step, index) => expect(step.from).toBe(there[index - 1]?.to ?? "a"));
    }),
  ));

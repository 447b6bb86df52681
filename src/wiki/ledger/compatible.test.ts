import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleRows, value } from "../../../tests/support/ledger-sample.ts";
import { accordOf, compatible, groupByValue, isNoncommittal, valueKey } from "./compatible.ts";

const cases: readonly (readonly [string, string, "agree" | "oppose" | "silent"])[] = [
  ["window 2026-07/2026-12", "date 2026-12", "agree"],
  ["window 2026", "window 2027", "oppose"],
  ["window 2025-12/2026-01", "date 2026-01-31", "agree"],
  ["date 2025-07-10", "date 2025-07-23", "oppose"],
  ["date 2022-06-06/2022-06-07", "date 2022-06-07", "agree"],
  ["window ../2023", "date 2021-05", "agree"],
  ["in", "in", "agree"],
  ["in", "out", "oppose"],
  ["yes", "no", "oppose"],
  ["in talks", "in", "silent"],
  ["in talks", "out", "oppose"],
  ["undecided", "in", "silent"],
  ["undecided", "out", "silent"],
  ["undecided", "in talks", "silent"],
  ["count 560", "count 474", "oppose"],
  ["count 560", "count 560", "agree"],
  ["text Film  Monster", "text film monster", "agree"],
  ["text Film Monster", "text Kim Jong-hak", "oppose"],
  ["not announced", "date 2026-01-23", "silent"],
  ["not announced", "not announced", "agree"],
  ["not in 2025", "window 2025-07/2025-12", "oppose"],
  ["not in 2025", "window 2025-07/2026-03", "silent"],
  ["not in 2025", "window 2026", "silent"],
  ["not in 2025", "not in 2025-06/2026-03", "agree"],
  ["not in 2025", "not in 2027", "silent"],
  ["not in ../2023-03", "date 2022", "oppose"],
  ["not in 2027/..", "window 2031", "oppose"],
  ["not in 2025", "in", "silent"],
  ["count 8", "text eight", "silent"],
];

describe("accordOf", () => {
  test.each(cases)("%s and %s %s", (a, b, expected) => {
    expect(accordOf(value(a), value(b))).toBe(expected);
    expect(accordOf(value(b), value(a))).toBe(expected);
    expect(compatible(value(a), value(b))).toBe(expected !== "oppose");
  });

  test.each(cases)("%s and %s never oppose where many answers hold", (a, b) => {
    expect(compatible(value(a), value(b), true)).toBe(true);
  });

  test("where many answers hold, only equal ones agree", () => {
    expect(accordOf(value("text Seoul"), value("text seoul"), true)).toBe("agree");
    expect(accordOf(value("window 2026"), value("window 2026-05"), true)).toBe("silent");
  });

  test("is symmetric, and every value agrees with itself", () => {
    const some = fc.constantFrom(...cases.flatMap(([a, b]) => [value(a), value(b)]));
    fc.assert(
      fc.property(some, some, fc.boolean(), (a, b, many) => {
        expect(accordOf(a, b, many)).toBe(accordOf(b, a, many));
        expect(accordOf(a, a, many)).toBe("agree");
      }),
    );
  });
});

test.each([
  ["not announced", true],
  ["undecided", true],
  ["in talks", false],
  ["not in 2025", false],
  ["window 2026", false],
])("%s leaves its question open: %s", (drawn, expected) => {
  expect(isNoncommittal(value(drawn))).toBe(expected);
});

test("a date and a window of the same days have one key", () => {
  expect(valueKey(value("date 2026"))).toBe(valueKey(value("window 2026-01/2026-12")));
  expect(valueKey(value("date 2026"))).not.toBe(valueKey(value("not in 2026")));
});

test("claims are grouped by value, and none make no group", () => {
  const { claims } = sampleRows(
    "a press 2025 | stated in\nb press 2025 | stated out\nc press 2025 | stated in",
  );
  expect(groupByValue(claims).map((group) => group.claims.map(({ id }) => id))).toEqual([["a", "c"], ["b"]]);
  expect(groupByValue([])).toEqual([]);
});

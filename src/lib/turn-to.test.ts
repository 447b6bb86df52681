import { expect, test } from "vitest";
import { readPageNumber, turnTo } from "./turn-to.ts";

const rows = Array.from({ length: 250 }, (_, number) => number);

test.each([
  [1, 1, 0, 99],
  [3, 3, 200, 249],
  [9, 3, 200, 249],
])("page %i of 250 rows is page %i, from row %i to row %i", (wanted, page, first, last) => {
  const turned = turnTo(rows, wanted, 100);
  expect([turned.page, turned.pages, turned.total]).toEqual([page, 3, 250]);
  expect([turned.rows[0], turned.rows.at(-1)]).toEqual([first, last]);
});

test("an empty list has one page", () =>
  expect(turnTo([], 2, 100)).toEqual({ rows: [], total: 0, page: 1, pages: 1 }));

test.each(["0", "-1", "1.5", "two", "", "9999999"])("“%s” is no number of a page", (text) =>
  expect(readPageNumber(text)).toBeUndefined(),
);

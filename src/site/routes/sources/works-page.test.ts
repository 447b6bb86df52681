import { describe, expect, test } from "vitest";
import type { SourceRow } from "../../../wiki/queries/sources.ts";
import { filterWorks, readPageNumber, turnTo } from "./works-page.ts";

const row = (id: number, changes: Partial<SourceRow> = {}): SourceRow => ({
  id: String(id),
  to: `/sources/${id}`,
  title: `Title ${id}`,
  publisher: "The Gazette",
  kind: "press",
  published: "May 2024",
  day: "2024-05-31",
  claims: 1,
  unread: false,
  ...changes,
});
const many = Array.from({ length: 250 }, (_, id) => row(id));

describe("the works that a filter lets through", () => {
  const rows = [
    row(1),
    row(2, { kind: "blog", publisher: "Echo" }),
    row(3, { day: "", title: "The ECHO of it" }),
  ];
  const none = { kind: "", year: "", text: "" };
  test.each([
    [{}, ["1", "2", "3"]],
    [{ kind: "blog" }, ["2"]],
    [{ year: "undated" }, ["3"]],
    [{ year: "2024" }, ["1", "2"]],
    [{ text: " echo " }, ["2", "3"]],
    [{ text: "echo", year: "2024" }, ["2"]],
    [{ kind: "nothing" }, []],
  ])("%j", (filter, ids) =>
    expect(filterWorks(rows, { ...none, ...filter }).map(({ id }) => id)).toEqual(ids),
  );
});

describe("one page of a list", () => {
  test.each([
    [1, 1, "0", 100],
    [3, 3, "200", 50],
    [9, 3, "200", 50],
  ])("page %d is page %d, from %s, with %d works", (wanted, page, first, length) => {
    const turned = turnTo(many, wanted);
    expect(turned).toMatchObject({ page, pages: 3, total: 250 });
    expect(turned.rows[0]?.id).toBe(first);
    expect(turned.rows).toHaveLength(length);
  });

  test("an empty list has one page with nothing on it", () =>
    expect(turnTo([], 4)).toEqual({ rows: [], total: 0, page: 1, pages: 1 }));
});

test.each([
  ["1", 1],
  ["42", 42],
  ["0", undefined],
  ["-1", undefined],
  ["1.5", undefined],
  ["", undefined],
  ["9999999", undefined],
])("a page written %j is %s", (text, number) => expect(readPageNumber(text)).toBe(number));

import { describe, expect, test } from "vitest";
import type { SourceRow } from "../../../wiki/queries/sources.ts";
import { filterWorks } from "./works-page.ts";

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

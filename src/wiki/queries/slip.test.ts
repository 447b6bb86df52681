import { describe, expect, test } from "vitest";
import { sampleQuestion, sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import { readingsOver } from "../ledger/readings.ts";
import { SourceNotes } from "./citation.ts";
import { mostMarks, slipClaims, slipData } from "./slip.ts";

const rows = sampleRows(`
  one press 2023-05-01 | stated window 2024
  two press 2024-05-23 | stated window 2026
  three blog 2024 | rumoured window 2027-01/2027-03
  four blog 2025-12 | stated window 2025-07/2025-12 | held 2024-04
  ads blog - | stated window 2030
  five press 2026-01-05 | stated not announced
`);
const ids = (asOf: string): string[] => slipData(sampleWorld(rows, asOf)).marks.map(({ id }) => id);

describe("a question", () => {
  const readings = readingsOver(sampleWorld(rows, "2024-06-01"), sampleQuestion.id);

  test("is read anew on every day on which a claim became known", () => {
    expect(readings.map(({ from, to, window }) => [from, to, window?.text])).toEqual([
      ["2023-05-01", "2024-05-23", "2024"],
      ["2024-05-23", "2024-06-01", "2026"],
    ]);
  });

  test("has with each reading the month in which its outlook passes one in two", () => {
    expect(readings.map(({ half }) => half)).toEqual(["2024-06", "2026-06"]);
  });

  test("is read anew on the day after a window has closed", () => {
    const alone = sampleRows("one press 2023-05-01 | stated window 2023");
    const closed = readingsOver(sampleWorld(alone, "2024-06-01"), sampleQuestion.id);
    expect(closed.map(({ from, to, window }) => [from, to, window?.text])).toEqual([
      ["2023-05-01", "2024-01-01", "2023"],
      ["2024-01-01", "2024-06-01", undefined],
    ]);
  });
});

describe("the marks of the slip chart", () => {
  test("stand in the order in which they were made, the less exact first", () => {
    expect(ids("2026-11-21")).toEqual(["one", "three", "four", "two"]);
  });

  test.each([
    ["2023-04-30", []],
    ["2023-05-01", ["one"]],
    ["2024-05-23", ["one", "two"]],
    // What was recalled is not there before the day of the source that recalls it.
    ["2025-12-30", ["one", "three", "two"]],
    ["2025-12-31", ["one", "three", "four", "two"]],
  ])("as of %s are those that were known", (asOf, expected) => expect(ids(asOf)).toEqual(expected));

  test("are the newest of very many, and those left out are counted", () => {
    const dayOf = (number: number): string => new Date(Date.UTC(2024, 0, number)).toISOString().slice(0, 10);
    const many = Array.from(
      { length: mostMarks + 3 },
      (_, index) => `p${index} press ${dayOf(index + 1)} | stated window 2027`,
    );
    const { marks, earlier } = slipData(sampleWorld(sampleRows(many.toReversed().join("\n"))));
    expect([marks.length, marks[0]?.id, marks.at(-1)?.id, earlier]).toEqual([
      mostMarks,
      "p3",
      `p${mostMarks + 2}`,
      3,
    ]);
    expect(slipData(sampleWorld(rows)).earlier).toBe(0);
  });

  test("look as their claims stand on the day", () => {
    const looks = (asOf: string) =>
      Object.fromEntries(slipData(sampleWorld(rows, asOf)).marks.map(({ id, look }) => [id, look]));
    expect(looks("2024-05-23")).toEqual({ one: "reported", two: "reported" });
    expect(looks("2026-11-21")).toEqual({
      one: "superseded",
      two: "reported",
      three: "rumour",
      four: "recalled",
    });
  });

  test("keep their order and number where their words are told", () => {
    const world = sampleWorld(rows, "2026-11-21");
    const told = slipClaims(world, new SourceNotes(world)).marks;
    expect(told.map(({ id }) => id)).toEqual(ids("2026-11-21"));
    expect(told.map(({ claim, publisher }) => [claim.id, publisher.name, claim.cites.length])).toEqual([
      ["one", "one", 1],
      ["three", "three", 1],
      ["four", "four", 1],
      ["two", "two", 1],
    ]);
  });
});

test("nothing of the chart is later than the as-of day", () => {
  for (const asOf of ["2023-06-01", "2024-05-23", "2025-01-15"]) {
    const { marks, readings, halves } = slipData(sampleWorld(rows, asOf));
    const days = [...marks.map(({ made }) => made.first), ...[...readings, ...halves].map(({ to }) => to)];
    expect(days.filter((day) => day > asOf)).toEqual([]);
  }
});

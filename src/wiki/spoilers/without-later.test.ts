import { describe, expect, test } from "vitest";
import { dayFromNumber, dayNumber } from "../../lib/span.ts";
import type { Edit } from "../../../tests/support/records-sample.ts";
import { openSample, sampleDay } from "../../../tests/support/records-sample.ts";
import type { Since } from "../model/row.ts";
import { withoutLater } from "./without-later.ts";

const on = (day: string) => (since: Since) => since !== "undated" && since <= day;
const row = {
  level: 0,
  since: "2024-01-05",
  name: { credited: "Ahn", note: "A doubt." },
  note: "A slip.",
  later: { note: "2024-05-23", "name.note": "undated" },
};

test("words that exist stay, others go, and nothing else is touched", () => {
  const { note, name, ...rest } = row;
  expect(withoutLater(row, on("2024-05-22"))).toEqual({ ...rest, name: { credited: "Ahn" } });
  expect(withoutLater(row, on("2024-05-23"))).toEqual({ ...rest, note, name: { credited: "Ahn" } });
  expect(withoutLater(row, () => true)).toEqual(row);
  expect(name.note).toBe("A doubt.");
});

test("a row without later words is the same row", () => {
  const plain = { level: 0, since: "2024-01-05", note: "A slip." };
  expect(withoutLater(plain, on("2000-01-01"))).toBe(plain);
});

describe("a note of the record is there from its day on", () => {
  const fact = "facts[0].note";
  const cases: readonly (readonly [string, Edit, string | null])[] = [
    ["rests on the work cited beside it", ["characters/ahn.json", fact, "One work says so."], "2024-05-23"],
    [
      "waits for a day that it names",
      ["characters/ahn.json", fact, "Doubted on 3 March 2025."],
      "2025-03-03",
    ],
    [
      "waits for a publisher that it names",
      ["characters/ahn.json", fact, "The Echo doubts it."],
      "2024-06-30",
    ],
    ["says its day", ["characters/ahn.json", fact, { text: "Known.", since: "2024-02-01" }], "2024-02-01"],
    [
      "says the work that it speaks of",
      ["characters/ahn.json", fact, { text: "No.", since: "echo-2024-06" }],
      "2024-06-30",
    ],
    ["has no day", ["characters/ahn.json", fact, { text: "No.", since: "undated" }], null],
    [
      "never comes before its statement",
      ["characters/ahn.json", fact, { text: "No.", since: "2023-01-01" }],
      "2024-01-05",
    ],
  ];
  const hasNote = (asOf: string, edit: Edit): boolean =>
    openSample({ asOf }, [edit]).tables.facts.some(
      ({ text, note }) => text === "Ahn keeps the ledger." && note !== undefined,
    );
  const before = (day: string): string => dayFromNumber(dayNumber(day) - 1);

  test.each(cases)("where it %s", (_what, edit, day) => {
    const first = day ?? sampleDay;
    expect([before(first), first, sampleDay].map((asOf) => hasNote(asOf, edit))).toEqual([false, true, true]);
  });
});

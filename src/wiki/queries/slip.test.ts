import { expect, test } from "vitest";
import { sampleQuestion, sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import { readingsOver } from "../ledger/readings.ts";
import { findingOf } from "./slip.ts";

const reading = (from: string, middle: string | null) => ({ from, to: from, middle });

test.each([
  {
    name: "two years in two and a half",
    readings: [reading("2023-06-01", "2024-12-31"), reading("2025-12-01", "2027-01-01")],
    says: "For every month that passed, the date moved by three weeks",
  },
  {
    name: "a date that holds",
    readings: [reading("2024-01-01", "2026-06-01"), reading("2025-01-01", "2026-06-03")],
    says: "The expected date has hardly moved",
  },
  {
    name: "a date that comes nearer",
    readings: [reading("2024-01-01", "2026-06-01"), reading("2024-07-01", "2026-03-01")],
    says: "For every month that passed, the date came nearer by two weeks",
  },
  {
    name: "readings without a date are passed over",
    readings: [
      reading("2022-01-01", null),
      reading("2024-01-01", "2026-06-01"),
      reading("2025-01-01", "2026-06-01"),
    ],
    says: "The expected date has hardly moved",
  },
])("the finding of $name", ({ readings, says }) => expect(findingOf(readings)).toBe(says));

test("fewer than two readings, or a month between them, find nothing", () => {
  expect(findingOf([])).toBeUndefined();
  expect(findingOf([reading("2024-01-01", "2026-06-01")])).toBeUndefined();
  expect(
    findingOf([reading("2024-01-01", "2026-06-01"), reading("2024-01-15", "2027-06-01")]),
  ).toBeUndefined();
});

test("a question is read anew on every day on which a claim became known", () => {
  const rows = sampleRows(`
    one press 2023-05-01 | stated window 2024
    two press 2024-05-23 | stated window 2026
    ads blog -           | stated window 2030
  `);
  const readings = readingsOver(sampleWorld(rows, "2026-11-21"), sampleQuestion.id);
  expect(readings.map(({ from, to, window }) => [from, to, window?.text])).toEqual([
    ["2023-05-01", "2024-05-23", "2024"],
    ["2024-05-23", "2026-11-21", "2026"],
  ]);
});

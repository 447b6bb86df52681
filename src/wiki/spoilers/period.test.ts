import { expect, test } from "vitest";
import { readPeriod } from "./period.ts";

const [opened, asOf] = ["2022-01-28", "2026-11-21"];
const read = (from: string | null, to: string | null) => readPeriod(from, to, opened, asOf);

test.each([
  [null, null, undefined],
  ["2024-05-23", "2025-08-01", { from: "2024-05-23", to: "2025-08-01" }],
  ["2024-05-23", null, { from: "2024-05-23", to: asOf }],
  [opened, asOf, { from: opened, to: asOf }],
])("from %s to %s is read without a notice", (from, to, value) => expect(read(from, to)).toEqual({ value }));

test.each([
  ["2025-08-01", "2024-05-23", "2025-08-01 is later than 2024-05-23"],
  ["2025-08-01", "2025-08-01", "2025-08-01 is compared with itself"],
  [asOf, null, "2026-11-21 is compared with itself"],
  ["2024-02-30", "2025-08-01", "“2024-02-30” is not a date"],
  ["2024-05-23", "soon", "“soon” is not a date"],
  ["2022-01-27", "2025-08-01", "The record begins on 2022-01-28, after 2022-01-27"],
  ["2024-05-23", "2026-11-22", "2026-11-22 is later than the day of this reading, 2026-11-21"],
  [null, "2025-08-01", "The address says to which day, and not from which"],
  [`\u202e${"x".repeat(90)}`, null, `“ ${"x".repeat(39)}” is not a date`],
])("from %s to %s is set aside, and said to be", (from, to, why) =>
  expect(read(from, to)).toEqual({
    value: undefined,
    notice: `${why}, so no two days are compared. Write them as ?from=2024-05-23&to=2025-08-01.`,
  }),
);

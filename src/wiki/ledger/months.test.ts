import { describe, expect, test } from "vitest";
import { span } from "../../../tests/support/ledger-sample.ts";
import { middleMonth, monthNumber, monthText } from "./months.ts";

describe("months", () => {
  test.each([
    ["2026-01-31", 24312, "2026-01"],
    ["2026-12-31", 24323, "2026-12"],
    ["2027-01-01", 24324, "2027-01"],
    ["0000-01-01", 0, "0000-01"],
  ])("%s is month %i, written %s", (day, number, text) => {
    expect(monthNumber(day)).toBe(number);
    expect(monthText(number)).toBe(text);
  });

  test.each([
    ["2026", 24317.5],
    ["2026-03", 24314],
    ["2025-12/2026-01", 24311.5],
  ])("the middle of %s is %d", (text, middle) => {
    expect(middleMonth(span(text))).toBe(middle);
  });
});

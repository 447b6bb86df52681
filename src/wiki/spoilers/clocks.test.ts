import { expect, test } from "vitest";
import { readAsOf, readSeen } from "./clocks.ts";

const order = ["s1e01", "s1e02"];

test.each([
  [null, undefined],
  ["none", null],
  ["s1e02", "s1e02"],
  ["S1E02", "s1e02"],
])("?seen=%s is read as %s", (text, value) => expect(readSeen(text, order)).toEqual({ value }));

test.each(["s9e99", "", "2", "s1e02 "])("?seen=%s shows the premise and says so", (text) => {
  expect(readSeen(text, order)).toEqual({
    value: null,
    notice: `“${text}” is not an episode, so nothing past the premise is shown. Episodes are written like s1e01.`,
  });
});

test("a notice repeats no more than forty characters, none of them invisible", () => {
  const { notice } = readSeen(`\u202e<b>${"x".repeat(90)}`, order);
  expect(notice).toContain(`“ <b>${"x".repeat(36)}” is not`);
});

test.each([
  [null, { value: undefined }],
  ["2024-01-05", { value: "2024-01-05" }],
  ["2026-11-21", { value: "2026-11-21" }],
  [
    "2026-11-22",
    { value: undefined, notice: "2026-11-22 lies in the future, so the register is shown as of today." },
  ],
  [
    "2024-01-04",
    {
      value: undefined,
      notice: "The record begins on 2024-01-05, so 2024-01-04 cannot be shown; this is today’s register.",
    },
  ],
  [
    "2025-02-29",
    {
      value: undefined,
      notice: "“2025-02-29” is not a date, so the register is shown as of today. Write it as 2024-05-23.",
    },
  ],
  [
    "",
    {
      value: undefined,
      notice: "“” is not a date, so the register is shown as of today. Write it as 2024-05-23.",
    },
  ],
])("?asof=%s", (text, reading) => expect(readAsOf(text, "2024-01-05", "2026-11-21")).toEqual(reading));

import { expect, test } from "vitest";
import { sampleRows } from "../../../tests/support/ledger-sample.ts";
import { statementsOf } from "./telling.ts";

const [drawn] = sampleRows("a press 2025 | stated in").claims;
const claim = drawn && {
  ...drawn,
  statement: "She speaks of her part.",
  quotation: { text: "네", language: "ko" },
};
const telling = (statement: string, level: number) => ({ claim: "a", statement, level, since: "2025-12-31" });

test.each([
  ["its own words", [], "She speaks of her part."],
  ["an open telling", [telling("Half.", 3)], "Half."],
  ["the fullest telling", [telling("All.", 12), telling("Half.", 3)], "All."],
  ["another claim's telling", [{ ...telling("Other.", 1), claim: "b" }], "She speaks of her part."],
])("%s", (_, tellings, expected) => {
  expect(claim && statementsOf(tellings)(claim)).toEqual({
    statement: expected,
    quotation: { text: "네", language: "ko" },
  });
});

test("a telling brings its quotation and note", () => {
  const full = { ...telling("All.", 12), quotation: { text: "아니", language: "ko" }, note: "Doubtful." };
  expect(claim && statementsOf([full])(claim)).toEqual({
    statement: "All.",
    quotation: full.quotation,
    note: "Doubtful.",
  });
});

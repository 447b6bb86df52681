import { expect, test } from "vitest";
import { queryLimit, readQuery } from "./read-query.ts";

test.each([
  ["", []],
  [" \u0000\u202e\u200d ", []],
  ["cheong-san", [["plain", "cheong-san"]]],
  ["유ㅇㅅ", [["initials", "유ㅇㅅ"]]],
  ["ㅇㅊㅅ", [["initials", "ㅇㅊㅅ"]]],
  ["이청ㅅ", [["partial syllable", "이청ㅅ"]]],
  [
    "청산이는",
    [
      ["plain", "청산이는"],
      ["particle", "청산"],
      ["particle", "청산이"],
    ],
  ],
  [
    "dlcjdtks",
    [
      ["plain", "dlcjdtks"],
      ["layout", "이청산"],
    ],
  ],
  [
    "1x03",
    [
      ["plain", "1x03"],
      ["episode", "S1 E03"],
    ],
  ],
  ["1x03 recap", [["plain", "1x03 recap"]]],
  [
    "ｄｌｃｊｄｔｋｓ",
    [
      ["plain", "ｄｌｃｊｄｔｋｓ"],
      ["layout", "이청산"],
    ],
  ],
  [
    "onjo-ssi",
    [
      ["plain", "onjo-ssi"],
      ["particle", "onjo"],
      ["particle", "onjo-ss"],
    ],
  ],
  [
    "ㅣㅐㅡㅐㅜ",
    [
      ["plain", "ㅣㅐㅡㅐㅜ"],
      ["layout", "lomon"],
    ],
  ],
])("“%s” may be read as %j", (query, readings) =>
  expect(readQuery(query).candidates.map(({ kind, text }) => [kind, text])).toEqual(readings),
);

test("initials are said letter by letter", () => {
  expect(readQuery("유 ㅇㅅ").candidates[0]?.explanation).toBe("Read as initials: 유 + ㅇ + ㅅ.");
});

test("a query is read up to its limit", () => {
  expect(readQuery("a".repeat(queryLimit))).toMatchObject({ cut: false });
  expect(readQuery("🧟".repeat(1_000_000))).toMatchObject({ cut: true, text: "🧟".repeat(queryLimit) });
});

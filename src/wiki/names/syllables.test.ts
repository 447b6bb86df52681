import { expect, test } from "vitest";
import { syllablesOf } from "./syllables.ts";

test.each([
  ["Choi Nam-ra", "최남라", ["Choi", "Nam", "ra"]],
  ["Choi Nam‑ra", "최남라", ["Choi", "Nam", "ra"]],
  ["Hee-su", "희수", ["Hee", "su"]],
  ["Nam On-jo", "남 온조", ["Nam", "On", "jo"]],
  ["Lomon", "로몬", []],
  ["Park Jihu", "박지후", []],
  ["", "", []],
])("%s for %s is %o", (spelling, hangul, syllables) =>
  expect(syllablesOf(spelling, hangul)).toEqual(syllables),
);

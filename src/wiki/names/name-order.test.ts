import { expect, test } from "vitest";
import { formsOf, givenNameIn, givenNamesBeside, partingsOf } from "./name-order.ts";
import { soundOf } from "./respell.ts";

test.each([
  ["Yoo In-soo", ["Yoo In-soo", "In-soo Yoo", "In-soo"]],
  ["Yoo Jun Seong", ["Yoo Jun Seong", "Jun Seong Yoo", "Seong Yoo Jun", "Jun Seong", "Yoo Jun"]],
  ["Jae-won Roh", ["Jae-won Roh", "Roh Jae-won", "Jae-won"]],
  ["유인수", ["유인수", "인수"]],
  ["로몬", ["로몬"]],
  ["Lomon", ["Lomon"]],
  ["Hospital nurse", ["Hospital nurse", "nurse Hospital"]],
  ["The girl in the pink vest", ["The girl in the pink vest"]],
])("forms of %s", (name, forms) => expect(formsOf(name).map(({ text }) => text)).toEqual(forms));

test.each([
  ["On Jo", "On-jo", ["On Jo"]],
  ["Gwi Nam", "Gwi-nam", ["Gwi Nam"]],
  ["Nam On Jo", "On-jo", ["Nam On Jo", "On Jo Nam", "On Jo"]],
  ["On-jo Nam", "On-jo", ["On-jo Nam", "Nam On-jo", "On-jo"]],
  ["Kim Min", "Min", ["Kim Min", "Min Kim", "Min"]],
  ["Lo Mong", "Lomon", ["Lo Mong", "Mong Lo", "Mong"]],
])("forms of %s, of which the given name is %s", (name, given, forms) =>
  expect(formsOf(name, soundOf(given)).map(({ text }) => text)).toEqual(forms),
);

test.each([
  ["Nam On-jo", "On-jo"],
  ["Hee-su", "Hee-su"],
  ["Hospital nurse", undefined],
])("the given name in %s is %s", (credited, given) => expect(givenNameIn(credited)).toBe(given));

test("a name may be taken apart in two ways, the family name first in the first", () =>
  expect(partingsOf("Kim Min")).toEqual([
    { family: "Kim", given: "Min" },
    { family: "Min", given: "Kim" },
  ]));

test.each([
  ["김우신", ["우신"]],
  ["kim u sin", ["u sin", "kim u"]],
  ["kimusin", ["musin", "usin"]],
  ["Kim-usin", ["musin", "usin"]],
  ["로몬", []],
  ["kimu", []],
  ["xylophone", []],
])("given names that may stand in “%s”", (query, given) => expect(givenNamesBeside(query)).toEqual(given));

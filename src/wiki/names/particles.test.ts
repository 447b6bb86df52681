import { expect, test } from "vitest";
import { withoutLatinParticle, withoutParticle } from "./particles.ts";

test.each([
  ["청산이는", ["청산", "청산이"]],
  ["남라가", ["남라"]],
  ["이청산에게", ["이청산"]],
  ["온조", []],
  ["나는", []],
  ["하이는", ["하이"]],
  ["on-jo는", []],
])("%s may stand for %s", (word, stems) =>
  expect(withoutParticle(word).map(({ stem }) => stem)).toEqual(stems),
);

test.each([
  ["onjo-ya", ["onjo", "onjo-y"]],
  ["onjoya", ["onjo", "onjoy"]],
  ["Namra ssi", ["Namra", "Namra ss"]],
  ["ha-ri-neun", ["ha-ri", "ha-ri-n"]],
  ["hari", []],
  ["minssi", ["minss"]],
  ["cheongsan", []],
  ["온조야", []],
])("%s in Latin letters may stand for %s", (word, stems) =>
  expect(withoutLatinParticle(word).map(({ stem }) => stem)).toEqual(stems),
);

import { expect, test } from "vitest";
import { openSample } from "../../../tests/support/records-sample.ts";
import type { TieLine } from "./ties.ts";
import { tiePath, tiesPage } from "./ties.ts";

const tie = (from: string, to: string, forward: string, back: string): TieLine => ({
  id: `${from}-${to}`,
  from,
  to,
  forward,
  back,
  place: "S1 E01",
  cites: [],
});
const ties = [
  tie("dad", "girl", "parent of", "child of"),
  tie("girl", "boy", "friend of", "friend of"),
  tie("boy", "bully", "bullied by", "bullies"),
];

test.each([
  { from: "girl", to: "dad", says: ["child of dad"] },
  { from: "dad", to: "boy", says: ["parent of girl", "friend of boy"] },
  { from: "bully", to: "dad", says: ["bullies boy", "friend of girl", "child of dad"] },
  { from: "boy", to: "boy", says: [] },
])("from $from to $to: $says", ({ from, to, says }) =>
  expect(tiePath(ties, from, to)?.map(({ phrase, to: at }) => `${phrase} ${at}`)).toEqual(says),
);

test("nobody is reached who has no tie", () => expect(tiePath(ties, "girl", "stranger")).toBeUndefined());

test("a tie opens with its episode, and never before both of its ends may be named", () => {
  expect(tiesPage(openSample())?.ties).toEqual([]);
  expect(tiesPage(openSample())?.characters).toEqual([]);
  expect(tiesPage(openSample({ progress: "s1e01" }))?.ties).toEqual([]);
  const { ties: open, characters } = tiesPage(openSample({ progress: "s1e02" })) ?? {};
  expect(open?.map(({ from, to, forward }) => [from, forward, to])).toEqual([["ahn", "rival of", "bae"]]);
  expect(characters?.map(({ id }) => id)).toEqual(["ahn", "bae"]);
});

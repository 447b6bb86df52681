import { expect, test } from "vitest";
import { readQuery } from "./read-query.ts";
import { emptyIndex } from "./search-index.ts";
import { seekInside, seekTexts } from "./seek.ts";

const starts = ["", "su", "sv", "wu", "wv"];

test("of one word, the given name is asked for that it may hold behind a family name", () =>
  expect(seekInside(starts, readQuery("kimusin")).shelves).toEqual(expect.arrayContaining([1, 3])));

test.each(["xylophone", "usin"])("%s holds none, and asks for nothing", (query) =>
  expect(seekInside(starts, readQuery(query)).shelves).toEqual([]),
);

test("names joined by marks are looked for one by one", () => {
  const starts = ["", "won", "wp"];
  expect(seekInside(starts, readQuery("onjo/actor")).shelves).toContain(1);
  expect(seekInside(starts, readQuery("onjo")).shelves).toEqual([]);
});

test("texts are asked for as typed and as another layout has it, since neither is known before they are there", () => {
  const starts = ["", "n", "o"];
  expect(seekTexts(starts, emptyIndex, readQuery("ㅜㄷㅅ리ㅑㅌ")).shelves).toEqual([2, 1]);
  expect(seekTexts(starts, emptyIndex, readQuery("netflix")).shelves).toEqual([1]);
});

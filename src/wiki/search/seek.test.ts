import { expect, test } from "vitest";
import { readQuery } from "./read-query.ts";
import { seekInside } from "./seek.ts";

const starts = ["", "su", "sv", "wu", "wv"];

test("of one word, the given name is asked for that it may hold behind a family name", () =>
  expect(seekInside(starts, readQuery("kimusin")).shelves).toEqual(expect.arrayContaining([1, 3])));

test.each(["xylophone", "usin"])("%s holds none, and asks for nothing", (query) =>
  expect(seekInside(starts, readQuery(query)).shelves).toEqual([]),
);

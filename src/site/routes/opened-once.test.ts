import { expect, test } from "vitest";
import type { SourceNote } from "../../wiki/queries/citation.ts";
import { openedParts } from "./opened-once.ts";

const source = (number: number): SourceNote => ({
  number,
  publisher: `Publisher ${number}`,
  kind: "press",
  published: "2022",
});
const part = (id: string, ...cites: number[]) => ({ id, cites });

test.each([
  {
    name: "a new part is numbered after the page’s own sources",
    now: [part("a", 1)],
    next: { parts: [part("a", 1), part("b", 2)], sources: [source(1), source(2)] },
    parts: [part("b", 6)],
    numbers: [6],
  },
  {
    name: "nothing new is nothing opened",
    now: [part("a", 1)],
    next: { parts: [part("a", 1)], sources: [source(1)] },
    parts: [],
    numbers: [],
  },
  {
    name: "a part that is gone is not told of",
    now: [part("a", 1), part("b", 1)],
    next: { parts: [part("b", 1)], sources: [source(1)] },
    parts: [],
    numbers: [],
  },
])("$name", ({ now, next, parts, numbers }) => {
  const opened = openedParts(now, next, 4);
  expect(opened.parts).toEqual(parts);
  expect(opened.sources.map(({ number }) => number)).toEqual(numbers);
});

import { expect, test } from "vitest";
import { openSample } from "../../../tests/support/records-sample.ts";
import { timelinePage } from "./timeline.ts";

test("the timeline has every prediction once, with the sources of all that it shows", () => {
  const page = timelinePage(openSample({ progress: "s1e02" }));
  const numbers = new Set(page.sources.map(({ number }) => number));
  const cited = [...page.events, ...page.slip.marks.map(({ claim }) => claim)].flatMap(({ cites }) => cites);
  expect(cited.filter((number) => !numbers.has(number))).toEqual([]);
  const ids = page.slip.marks.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(page.undated).toBeGreaterThanOrEqual(0);
});

import { expect, test } from "vitest";
import { sampleQuestion, sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import { openSample } from "../../../tests/support/records-sample.ts";
import { rowsOnPage, wholeList } from "./list-pages.ts";
import type { TimelinePageData } from "./timeline.ts";
import { timelinePage } from "./timeline.ts";

test("the timeline has every prediction once, with the sources of all that it shows", () => {
  const page = timelinePage(openSample({ progress: "s1e02" }));
  expect(uncited(page)).toEqual([]);
  const ids = page?.slip.marks.map(({ id }) => id) ?? [];
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual([...new Set(ids)]);
  expect(page?.undated).toBeGreaterThanOrEqual(0);
});

/** Numbers of sources that a page cites and does not list. */
function uncited(page: TimelinePageData | undefined): number[] {
  const numbers = new Set(page?.sources.map(({ number }) => number));
  const claims = page?.slip.marks.map(({ claim }) => claim) ?? [];
  return [...(page?.events ?? []), ...claims]
    .flatMap(({ cites }) => cites)
    .filter((number) => !numbers.has(number));
}

test("many events stand on pages, each with its own sources and with counts of all", () => {
  const count = 2 * rowsOnPage + 5;
  const lines = Array.from({ length: count }, (_, number) => {
    const day = new Date(Date.UTC(2023, 0, 1 + number)).toISOString().slice(0, 10);
    return `p${number} press ${day} | stated date ${day}`;
  });
  const world = sampleWorld({
    ...sampleRows(lines.join("\n")),
    questions: [{ ...sampleQuestion, property: "filming start", value: "date" }],
  });
  const pages = ["", "2", "3"].map((id) => timelinePage(world, id));
  const idsOf = (page: TimelinePageData | undefined): string[] => page?.events.map(({ id }) => id) ?? [];
  expect(pages.map((page) => idsOf(page).length)).toEqual([rowsOnPage, rowsOnPage, 5]);
  expect(pages.flatMap(idsOf)).toEqual(idsOf(timelinePage(world, wholeList)));
  for (const page of pages) {
    expect(page?.topics).toEqual([{ value: "production", count }]);
    expect(uncited(page)).toEqual([]);
    expect(page?.sources.length).toBeLessThan(count);
  }
  expect(timelinePage(world, "outbreak")).toBeUndefined();
});

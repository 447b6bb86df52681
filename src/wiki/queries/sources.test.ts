import { describe, expect, test } from "vitest";
import { ruling, sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import type { Source } from "../model/source.ts";
import { sourcesPage, worksList } from "./sources.ts";

const work = (id: number, changes: Partial<Source> = {}): Source => ({
  id: `w${id}`,
  publisher: "gazette",
  kind: "press",
  title: `Work ${id}`,
  url: null,
  published: { text: "2024-05-23", first: "2024-05-23", last: "2024-05-23" },
  language: "en",
  read: "full",
  knownThrough: [],
  level: 0,
  since: "2024-05-23",
  ...changes,
});

test("the page holds the first hundred works and counts of them all", () => {
  const sources = Array.from({ length: 250 }, (_, id) =>
    work(id, id % 50 === 0 ? { published: null, since: "undated", kind: "blog" } : {}),
  );
  const world = sampleWorld({ sources });
  const page = sourcesPage(world);
  expect(page.rows).toEqual(worksList(world).slice(0, 100));
  expect(page.total).toBe(250);
  expect(page.kinds).toEqual([
    { value: "press", count: 245 },
    { value: "blog", count: 5 },
  ]);
  expect(page.years).toEqual([
    { value: "2024", count: 245 },
    { value: "undated", count: 5 },
  ]);
});

test("works stand newest first, undated ones last, in whatever order the rows come", () => {
  const sources = [
    work(1, { published: null }),
    work(2),
    work(3, { published: { text: "2025", first: "2025-01-01", last: "2025-12-31" } }),
  ];
  for (const some of [sources, sources.toReversed()])
    expect(worksList(sampleWorld({ sources: some })).map(({ id }) => id)).toEqual(["w3", "w2", "w1"]);
});

describe("track records", () => {
  const rows = sampleRows(`
    gazette press 2024-05-23 | stated window 2025
    echo    press 2024-05-24 | stated window 2026
    sealed  press 2024-05-25 | stated window 2025`);
  const sources = [
    work(1, { id: "gazette-2024-05-23" }),
    work(2, { id: "echo-2024-05-24", publisher: "echo" }),
  ];
  const world = sampleWorld({ ...rows, sources, questionRulings: [ruling("date 2026-03-01")] });

  test("tell of every publisher whose claims can be judged, and whose works may be named", () =>
    expect(
      sourcesPage(world).records.map(({ publisher, record }) => `${publisher} ${record.held} of ${record.n}`),
    ).toEqual(["echo 1 of 1", "gazette 0 of 1"]));

  test("there are none before anything is settled", () =>
    expect(sourcesPage(sampleWorld({ ...rows, sources }, "2024-06-01")).records).toEqual([]));
});

import { expect, test } from "vitest";
import { today } from "../../build/today.ts";
import { open } from "../spoilers/gate.ts";
import type { SearchDocument } from "./document.ts";
import { searchDocuments } from "./documents.ts";
import { find } from "./find.ts";
import type { NameTrial, RecordedName } from "../../../tests/support/search-quality-names.ts";
import { nameTrials } from "../../../tests/support/search-quality-names.ts";
import { indexDocuments } from "../../../tests/support/search-index.ts";
import { mustCompile, readContent } from "../../../tests/support/site-record.ts";

const { layers } = mustCompile(await readContent());
const { site } = open(layers, { progress: null, asOf: today() });
const documents = searchDocuments(open(layers, { progress: site.order.at(-1) ?? null, asOf: today() }));
const index = await indexDocuments(documents);

const recorded = documents.flatMap(
  ({ id, kind, label, hangul, spellings = [] }: SearchDocument): RecordedName[] =>
    kind === "character" || kind === "person" || kind === "entry"
      ? [{ id, kind, credited: label, ...(hangul !== undefined && { hangul }), spellings }]
      : [],
);
const ranked = nameTrials(recorded).map(({ query, way, right }) => {
  const results = find(index, query).groups.flatMap((group) => group.results);
  return { query, way, rank: results.findIndex(({ id }) => right.includes(id)) };
});

/** Percentage of trials of a kind in which one of the right ones stands among the first few. */
const within = (places: number, way: NameTrial["way"]): number => {
  const rows = ranked.filter((row) => row.way === way);
  return (100 * rows.filter(({ rank }) => rank >= 0 && rank < places).length) / rows.length;
};

test.each([
  ["unfinished", 99, 100],
  ["unfinished Hangul", 99, 100],
  ["family alone", 95, 100],
  ["family respelt", 90, 100],
  ["other family", 99, 100],
  ["later word", 98, 100],
] as const)(
  "of the queries of the kind “%s” %f in 100 find a right one first, and %f in five",
  (way, one, five) => {
    expect(ranked.filter((row) => row.way === way).length).toBeGreaterThan(25);
    expect(within(1, way)).toBeGreaterThanOrEqual(one);
    expect(within(5, way)).toBeGreaterThanOrEqual(five);
  },
);

import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { addressOf } from "../model/addresses.ts";
import { refOf } from "../model/entity.ts";
import type { SearchDocument } from "./document.ts";
import { find } from "./find.ts";
import type { TrialQuery } from "../../../tests/support/search-quality-queries.ts";
import { trialQueries } from "../../../tests/support/search-quality-queries.ts";
import { leastFirst, questionShares } from "../../../tests/support/search-quality-questions.ts";
import { indexDocuments } from "../../../tests/support/search-index.ts";

/** The part of a record that has to do with names. */
interface NamedRecord {
  readonly id: string;
  readonly line: string;
  readonly name: {
    readonly credited: string;
    readonly hangul?: string;
    readonly spellings?: readonly { readonly text: string }[];
  };
  readonly facts?: readonly { readonly id: string; readonly text: string }[];
}

const content = path.join(import.meta.dirname, "../../content");

/** Documents of whatever records exist now, read from the disk with nothing between: gates are no matter here. */
function documentsOf(kind: "character" | "person" | "entry", folder: string): SearchDocument[] {
  const files = fs
    .readdirSync(path.join(content, folder))
    .filter((name) => name.endsWith(".json"))
    .sort();
  return files.flatMap((file) => {
    const record = JSON.parse(fs.readFileSync(path.join(content, folder, file), "utf8")) as NamedRecord;
    return [entityDocument(kind, record)].concat(factDocuments(addressOf(kind, record.id), record));
  });
}

const entityDocument = (
  kind: "character" | "person" | "entry",
  { id, line, name }: NamedRecord,
): SearchDocument => ({
  id: refOf(kind, id),
  kind,
  to: addressOf(kind, id),
  label: name.credited,
  ...(name.hangul !== undefined && { hangul: name.hangul }),
  line,
  spellings: (name.spellings ?? []).map(({ text }) => text),
});

const factDocuments = (to: string, { id, facts = [] }: NamedRecord): SearchDocument[] =>
  facts.map((fact) => ({
    id: `fact/${id}-${fact.id}`,
    kind: "fact",
    to: `${to}#${fact.id}`,
    label: fact.text,
  }));

const documents = [
  ...documentsOf("character", "characters"),
  ...documentsOf("person", "people"),
  ...documentsOf("entry", "lore"),
];
const index = await indexDocuments(documents);
const recorded = ({ label, hangul, spellings = [] }: SearchDocument): string[] => [
  ...new Set([label, ...(hangul === undefined ? [] : [hangul]), ...spellings]),
];
const trialsOf = (document: SearchDocument): TrialQuery[] =>
  document.kind === "entry"
    ? recorded(document).map((query) => ({ query, way: "recorded" }))
    : recorded(document).flatMap(trialQueries);
const trials = documents
  .filter(({ kind }) => kind !== "fact")
  .flatMap((document) => trialsOf(document).map(({ query, way }) => ({ id: document.id, query, way })));
const ranked = trials.map(({ id, query, way }) => {
  const results = find(index, query).groups.flatMap((group) => group.results);
  return { id, query, way, rank: results.findIndex((result) => result.id === id) };
});

/** Percentage of trials in which the right one stands among the first few. */
const within = (places: number, rows: typeof ranked): number =>
  (100 * rows.filter(({ rank }) => rank >= 0 && rank < places).length) / rows.length;

test("there are trials of every kind", () => {
  expect(new Set(ranked.map(({ way }) => way)).size).toBe(25);
  expect(ranked.length).toBeGreaterThan(5000);
});

test("the right one is first in 97 of 100 queries, and among the first five in 99.5", () => {
  expect(within(1, ranked)).toBeGreaterThanOrEqual(97);
  expect(within(5, ranked)).toBeGreaterThanOrEqual(99.5);
});

test.each([...new Set(ranked.map(({ way }) => way))])("queries of the kind %s find it too", (way) => {
  const rows = ranked.filter((row) => row.way === way);
  expect(within(1, rows)).toBeGreaterThanOrEqual(94);
  expect(within(5, rows)).toBeGreaterThanOrEqual(99);
});

test("a recorded spelling finds its owner first", () => {
  expect(ranked.filter(({ way, rank }) => way === "recorded" && rank !== 0).length).toBeLessThanOrEqual(2);
});

test.each(await questionShares())(
  "queries of the kind $way find what they ask for",
  ({ way, first, five }) => {
    expect(first).toBeGreaterThanOrEqual(leastFirst[way]);
    expect(five).toBeGreaterThanOrEqual(97);
  },
);

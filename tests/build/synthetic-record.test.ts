import { expect, test } from "vitest";
import { compile } from "../../src/wiki/compile/compile.ts";
import { formatProblems } from "../../src/wiki/compile/problem.ts";
import { unseal } from "../../src/wiki/model/sealed.ts";
import { nameAt, nameCount } from "../support/synthetic-names.ts";
import { syntheticRecord } from "../support/synthetic-record.ts";
import { sizeFor, tenThousandClaims } from "../support/synthetic-size.ts";

const size = sizeFor("claims", 700, { questions: 70 });
const record = syntheticRecord(size);

test("a synthetic record is sound, and has as much of everything as was asked for", () => {
  const result = compile(record, "2026-11-21");
  expect(result.ok ? "" : formatProblems(result.problems)).toBe("");
  const layers = result.ok ? result.model.layers.map(unseal) : [];
  const count = (table: "claims" | "questions" | "sources" | "characters"): number =>
    layers.reduce((sum, { tables }) => sum + (tables[table]?.length ?? 0), 0);
  expect(layers).toHaveLength(13);
  expect([count("claims"), count("questions"), count("sources"), count("characters")]).toEqual([
    700,
    70,
    size.sources,
    size.characters,
  ]);
});

test("it is the same each time, and another for another seed", () => {
  expect(syntheticRecord(size)).toEqual(record);
  expect(syntheticRecord(size, 2)).not.toEqual(record);
});

test("ten thousand claims stand on a thousand questions", () =>
  expect(tenThousandClaims).toMatchObject({ claims: 10_000, questions: 1_000, sources: 6_306 }));

test("no two names are alike, in Hangul or in Latin letters", () => {
  const names = Array.from({ length: nameCount }, (_, n) => nameAt(n));
  expect(new Set(names.map(({ hangul }) => hangul)).size).toBe(nameCount);
  expect(new Set(names.map(({ id }) => id)).size).toBe(nameCount);
});

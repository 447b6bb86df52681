import * as v from "valibot";
import { expect, test } from "vitest";
import { sampleFiles } from "../../../tests/support/records-sample.ts";
import type { RecordFolder } from "./kinds.ts";
import { recordSchemas, siteRecordSchema } from "./kinds.ts";

const sample = Object.entries(sampleFiles).map(([file, json]) => {
  const folder = file.slice(0, file.indexOf("/")) as RecordFolder;
  return { file, json, schema: file === "site.json" ? siteRecordSchema : recordSchemas[folder] };
});

test("the sample has a record of every kind", () =>
  expect(new Set(sample.map(({ schema }) => schema)).size).toBe(Object.keys(recordSchemas).length + 1));

test.each(sample)("$file has its shape, and may name its schema but nothing unknown", ({ json, schema }) => {
  const given = json as object;
  expect(v.is(schema, given)).toBe(true);
  expect(v.is(schema, { $schema: "../schema/x.json", ...given })).toBe(true);
  expect(v.is(schema, { ...given, colour: "red" })).toBe(false);
});

test("a schema fills in what may be left out and changes nothing else", () => {
  const given = sampleFiles["questions/premiere.json"];
  expect(v.parse(recordSchemas.questions, given)).toEqual({ ...(given as object), many: false });
});

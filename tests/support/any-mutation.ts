import fc from "fast-check";
import { groupBy } from "../../src/lib/group.ts";
import type { RecordFile } from "../../src/wiki/compile/problem.ts";
import type { Json } from "./edit-json.ts";
import { editJson } from "./edit-json.ts";
import { mutateText } from "./mutate-text.ts";
import { sampleFiles, textsOf } from "./records-sample.ts";

/** Every path into some JSON, as field names and numbers. */
function pathsIn(json: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof json !== "object" || json === null) return [path];
  return [path, ...Object.entries(json).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))];
}

const valueAt = (json: Json | undefined, [step, ...rest]: readonly string[]): Json | undefined =>
  step === undefined ? json : valueAt((json as Readonly<Record<string, Json>> | undefined)?.[step], rest);

const places = Object.entries(sampleFiles).flatMap(([file, json]) =>
  pathsIn(json).map((path) => ({ file, path, value: valueAt(json, path) })),
);

/** Values that look right and are wrong, beside anything that JSON can say. */
const anyValue: fc.Arbitrary<Json | undefined> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  // What stands somewhere else in the record: of the right kind, in the wrong place.
  { weight: 6, arbitrary: fc.constantFrom(...places).map(({ value }) => value) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Json>(
      "",
      " ",
      "s9e99",
      "2999-01-01",
      "2026-02-30",
      "nobody",
      "__proto__",
      "constructor",
      "<b>x</b>",
      "\u202Ebackwards",
      "\ud800",
      -1,
      0,
      1e21,
      0.1,
      [],
      {},
      null,
      true,
    ),
  },
  // What JSON says survives the way through its text.
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value) => value as Json) },
);

type Change = (value: Json | undefined, field: string) => Json | undefined;

/** The field that a path leads to; a place in a list is one of the list’s field. */
const fieldOf = (path: readonly string[]): string => path.findLast((step) => !/^\d+$/u.test(step)) ?? "";

/** What stands in each field, anywhere in the record. */
const byField = groupBy(
  places.filter(({ path }) => path.length > 0),
  ({ path }) => fieldOf(path),
);

/** A small change that may well be sound: an editor’s slip, or an edit. */
const slips: readonly Change[] = [
  (value) => (typeof value === "string" ? `${value} too` : value),
  (value) => (typeof value === "string" ? value.replace(/\d$/u, "1") : value),
  (value) => (typeof value === "number" ? value + 1 : value),
  (value) => (Array.isArray(value) ? (value as readonly Json[]).toReversed() : value),
  (value) => (Array.isArray(value) ? (value as readonly Json[]).slice(1) : value),
];

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...slips) },
  { weight: 2, arbitrary: anyValue.map((value) => () => value) },
  {
    weight: 3,
    // What stands in the same field elsewhere: an edit that only the rules can judge.
    arbitrary: fc.nat().map((number): Change => (value, field) => {
      const found = byField.get(field) ?? [];
      return found.length > 0 ? found[number % found.length]?.value : value;
    }),
  },
);

const textOf = (file: string): string => JSON.stringify(sampleFiles[file] ?? null, undefined, 2);

/** The sample record with one to three places of one file changed, or its text damaged. */
export const anyMutation: fc.Arbitrary<{ readonly files: readonly RecordFile[] }> = fc
  .record({
    place: fc.nat({ max: places.length - 1 }),
    others: fc.array(fc.nat(), { maxLength: 2, size: "xsmall" }),
    changes: fc.array(anyChange, { minLength: 3, maxLength: 3 }),
    damage: fc.option(fc.infiniteStream(fc.nat()), { freq: 6, nil: undefined }),
  })
  .map(({ place, others, changes, damage }) => {
    const { file, path } = places[place] ?? { file: "", path: [] };
    const inFile = places.filter((found) => found.file === file);
    const paths = [path, ...others.map((number) => inFile[number % inFile.length]?.path ?? [])];
    const json = paths.reduce<Json | undefined>(
      (edited, at, index) => editJson(edited, at, changes[index]?.(valueAt(edited, at), fieldOf(at))),
      sampleFiles[file],
    );
    const sound = JSON.stringify(json ?? null, undefined, 2);
    const text = damage === undefined ? sound : mutateText(sound, damage);
    return {
      file,
      text,
      files: textsOf(sampleFiles).map((known) => (known.file === file ? { file, text } : known)),
    };
  })
  // A change that changes nothing is none.
  .filter(({ file, text }) => text !== textOf(file));

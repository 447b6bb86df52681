import fc from "fast-check";
import { compile } from "../../src/wiki/compile/compile.ts";
import type { RecordFile } from "../../src/wiki/compile/problem.ts";
import { pages, answer } from "../../src/wiki/queries/pages.ts";
import type { PageName } from "../../src/wiki/queries/pages.ts";
import { findable } from "../../src/wiki/queries/search.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import { rollCall } from "../../src/wiki/spoilers/roll-call.ts";
import type { Json } from "./edit-json.ts";
import { editJson } from "./edit-json.ts";
import { mutateText } from "./mutate-text.ts";
import { sampleDay, sampleFiles, textsOf } from "./records-sample.ts";

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

/** A small change that may well be sound: an editor’s slip, or an edit. */
const slips: readonly ((value: Json | undefined) => Json | undefined)[] = [
  (value) => (typeof value === "string" ? `${value} too` : value),
  (value) => (typeof value === "string" ? value.replace(/\d$/u, "1") : value),
  (value) => (typeof value === "number" ? value + 1 : value),
  (value) => (Array.isArray(value) ? (value as readonly Json[]).toReversed() : value),
  (value) => (Array.isArray(value) ? (value as readonly Json[]).slice(1) : value),
];

const anyChange: fc.Arbitrary<(value: Json | undefined) => Json | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...slips) },
  { weight: 2, arbitrary: anyValue.map((value) => () => value) },
);

/** The sample record with one to three places of one file changed, or its text damaged. */
const anyMutation: fc.Arbitrary<{ readonly file: string; readonly files: readonly RecordFile[] }> = fc
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
      (edited, at, index) => editJson(edited, at, changes[index]?.(valueAt(edited, at))),
      sampleFiles[file],
    );
    const sound = JSON.stringify(json ?? null, undefined, 2);
    const text = damage === undefined ? sound : mutateText(sound, damage);
    return {
      file,
      files: textsOf(sampleFiles).map((known) => (known.file === file ? { file, text } : known)),
    };
  });

/** Milliseconds from which on a time is looked at twice. */
const slow = 20;

/** Figures of a run. */
export interface MutationFigures {
  accepted: number;
  rejected: number;
  /** The longest that it took to accept or reject one, in milliseconds; the first hundred warm the machine up and do not count. */
  worst: number;
}

/**
 * Compiles so many mutated records, the same ones for a seed, each timed by the clock that is given. Each is accepted, and then every page and the search
 * answer for readers at both ends of the story; or it is rejected with a file, what was found and expected, and a cure.
 *
 * @throws whatever else happens, with the record that fast-check has made as small as it can.
 */
export function tryRecords(count: number, seed: number, now: () => number): MutationFigures {
  const figures: MutationFigures = { accepted: 0, rejected: 0, worst: 0 };
  let tried = 0;
  fc.assert(
    fc.property(anyMutation, ({ files }) => {
      const start = now();
      const result = compile(files, sampleDay);
      let took = now() - start;
      // What took long is timed twice more, and the least counts: that memory was tidied just then is no fault of a record.
      for (let again = 0; took > slow && again < 2; again += 1) {
        const anew = now();
        compile(files, sampleDay);
        took = Math.min(took, now() - anew);
      }
      if (result.ok) {
        figures.accepted += 1;
        for (const progress of [null, "s1e02"]) askEverything(result.model.layers, progress);
      } else {
        figures.rejected += 1;
        if (result.problems.length === 0) throw new Error("It was rejected without a word.");
        for (const { file, found, expected, mend } of result.problems)
          if ([file, found, expected, mend].some((word) => word.trim() === ""))
            throw new Error(`A problem says too little: ${JSON.stringify({ file, found, expected, mend })}`);
      }
      tried += 1;
      if (tried > 100) figures.worst = Math.max(figures.worst, took);
    }),
    { numRuns: count, seed, endOnFailure: false },
  );
  return figures;
}

function askEverything(layers: Parameters<typeof open>[0], progress: string | null): void {
  const world = open(progress === null ? layers.slice(0, 1) : layers, { progress, asOf: sampleDay });
  const ids: Partial<Record<PageName, string[]>> = {};
  for (const { kind, id } of rollCall(layers)) (ids[kind] ??= []).push(id);
  // Every page’s name is a key of the table.
  for (const name of Object.keys(pages) as PageName[])
    for (const id of ids[name] ?? [""]) JSON.stringify(answer(world, name, id));
  JSON.stringify(findable(world));
}

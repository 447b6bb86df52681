import path from "node:path";
import { readRecords } from "../../src/build/read-records.ts";
import { today } from "../../src/build/today.ts";
import { compile } from "../../src/wiki/compile/compile.ts";
import { parse } from "../../src/wiki/compile/parse.ts";
import { partId } from "../../src/wiki/compile/resolve/context.ts";
import type { OpenWorld } from "../../src/wiki/spoilers/gate.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";

/** The day of the research and of the review: what is expected here is expected of this day. */
export const reviewDay = "2026-11-21";

/** The record as it lies on the disk; works that are newer than the review may have been added to it. */
export const editionDay = [today(), reviewDay].toSorted().at(-1) ?? reviewDay;
const files = await readRecords(path.resolve(import.meta.dirname, "../../src/content"));
export const { records } = parse(files);
export const compiled = compile(files, editionDay);

/** The world of a reader who has watched so far (null: nothing); on the day of the edition unless one is given. */
export function worldAt(progress: string | null, asOf: string = editionDay): OpenWorld {
  if (!compiled.ok) throw new Error("The record has problems; npm run content tells them.");
  return open(compiled.model.layers, { progress, asOf });
}

/** The id that a part of a record, such as variety-2022-06-06/c1, has in a world. */
export function idOf(ref: string): string {
  const [record = "", part = ""] = ref.split("/");
  return partId(record, part);
}

/** Every text inside a value, with the names of the fields that lead to it. */
export function* textsIn(
  value: unknown,
  fields: readonly string[] = [],
): Generator<{ fields: readonly string[]; text: string }> {
  if (typeof value === "string") yield { fields, text: value };
  else if (Array.isArray(value)) for (const one of value as readonly unknown[]) yield* textsIn(one, fields);
  else if (typeof value === "object" && value !== null)
    for (const [name, one] of Object.entries(value)) yield* textsIn(one, [...fields, name]);
}

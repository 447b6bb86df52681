import * as v from "valibot";
import { expect, test } from "vitest";
import { allowedKeys, shapesAt } from "./schema-walk.ts";

const inner = v.strictObject({ c: v.string(), d: v.optional(v.number()) });
const schema = v.strictObject({
  a: v.optional(v.pipe(v.array(inner), v.description("A list."))),
  b: v.nullable(v.union([v.strictObject({ e: v.string() }), v.strictObject({ f: inner })])),
  g: v.picklist(["x", "y"]),
});

test.each<[(string | number)[], string[]]>([
  [[], ["a", "b", "g"]],
  [
    ["a", 3],
    ["c", "d"],
  ],
  [["a"], []],
  [["b"], ["e", "f"]],
  [
    ["b", "f"],
    ["c", "d"],
  ],
  [["g"], []],
  [["nowhere", "at all"], []],
])("at %j the fields are %j", (path, keys) => expect(allowedKeys(schema, path)).toEqual(keys));

test("a union has a shape for each branch", () =>
  expect(shapesAt(schema, ["b"]).map(({ keys }) => keys)).toEqual([["e"], ["f"]]));

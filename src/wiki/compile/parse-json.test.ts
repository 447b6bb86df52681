import { expect, test } from "vitest";
import { findRepeatedField, parseJson } from "./parse-json.ts";

const mend = "Look just before that place for a missing or extra comma, quotation mark or bracket.";

test.each([
  ["a missing comma", '{\n  "id": "ahn"\n  "line": "x"\n}', "text that is not JSON at line 3, column 3"],
  ["a comma too many", '{\n  "id": "ahn",\n}', "text that is not JSON at line 3, column 1"],
  ["a bracket too few", '{ "id": ["ahn"', "text that is not JSON: it ends too early"],
  ["a quotation mark too few", '{ "id": "ahn', "text that is not JSON: it ends too early"],
  ["an empty file", "", "text that is not JSON: it ends too early"],
  ["text after the record", '{ "id": "ahn" } }', "text that is not JSON at line 1, column 17"],
  ["a tab in a text", '{ "id": "a\thn" }', "text that is not JSON at line 1, column 11"],
  ["no JSON at all", "id: ahn", "text that is not JSON"],
])("%s is told with its place", (_name, text, found) => {
  expect(parseJson("characters/ahn.json", text)).toEqual({
    problem: { file: "characters/ahn.json", path: "", found, expected: "one JSON object", mend },
  });
});

test.each([
  ['{"a": 1, "b": 2}', undefined],
  ['{"a": {"b": 1}, "b": {"b": 2}}', undefined],
  ['[{"a": 1}, {"a": 1}]', undefined],
  ['{"a": "b, \\"b\\": {", "b": ":"}', undefined],
  ['{"a": 1, "a": 2}', "a"],
  ['{"a": [{"b": 1}, {"b": [1, 2], "b": 2}]}', "a[1].b"],
  ['{"a": {"b": {}, "c": [[]], "b": 1}}', "a.b"],
  ['{"a": 1, "\\u0061": 2}', "a"],
])("a field that stands twice in %s: %s", (text, path) => expect(findRepeatedField(text)).toBe(path));

test("a field that stands twice is a problem", () => {
  expect(parseJson("site.json", '{"name": "A", "name": "B"}')).toEqual({
    problem: {
      file: "site.json",
      path: "name",
      found: "the same field a second time",
      expected: "each field once",
      mend: "Remove one of the two; without this check the first would be lost.",
    },
  });
  expect(parseJson("site.json", '{"name": "A"}')).toEqual({ json: { name: "A" } });
});

import * as v from "valibot";
import { expect, test } from "vitest";
import { day, edtf, id, language, localId, partRef, revealedIn, text, url } from "./basic.ts";

test.each([
  ["text", text, ["A clerk.", "안"], ["", " a", "a "]],
  ["id", id, ["ahn", "s1e01", "gazette-2024-05-23"], ["", "Ahn", "a--b", "-a", "a-", "a_b", "안"]],
  ["localId", localId, ["f1", "c12"], ["", "f", "1", "ff1", "F1", "f-1"]],
  ["partRef", partRef, ["ahn/f1", "s1e01/e2"], ["ahn", "ahn/", "/f1", "ahn/f", "a/b/f1"]],
  ["edtf", edtf, ["2026?", "anything: the compiler reads it"], [""]],
  ["day", day, ["2026-11-21"], ["2026-11", "21.11.2026", "2026-13-01"]],
  [
    "url",
    url,
    ["https://a.example/b", "http://a.example"],
    ["a.example", "ftp://a.example", "javascript:alert(1)"],
  ],
  ["language", language, ["en", "ko", "pt-BR"], ["", "English", "EN", "en-us"]],
] as const)("%s", (_name, schema, good, bad) => {
  expect(good.filter((value) => !v.is(schema, value))).toEqual([]);
  expect(bad.filter((value) => v.is(schema, value))).toEqual([]);
});

test("a gate is an id or null, and is never left out", () => {
  expect([
    v.is(revealedIn, null),
    v.is(revealedIn, "s1e01"),
    v.is(revealedIn, undefined),
    v.is(revealedIn, ""),
  ]).toEqual([true, true, false, false]);
});

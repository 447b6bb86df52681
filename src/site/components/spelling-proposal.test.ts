import * as v from "valibot";
import { expect, test } from "vitest";
import { nameSchema } from "../../wiki/schema/name.ts";
import { spellingEntry, spellingIssue } from "./spelling-proposal.ts";

const repository = "https://host.example/keepers/wiki";

test.each([
  ["Yu Insu", "Yu Insu"],
  [" 유인수 ", "유인수"],
  ["a&b=c#d%", "a&b=c#d%"],
  ["\ud83e half", "half"],
  ["two\nlines\u0007", "two lines"],
  ['"}, "kind": "official"', '"}, "kind": "official"'],
  ["🧟".repeat(300), "🧟".repeat(100)],
])("%j becomes an entry that a record takes as it is", (query, text) => {
  const entry: unknown = JSON.parse(spellingEntry(query) ?? "");
  const { spellings } = v.parse(nameSchema, { credited: "Yoo In-soo", spellings: [entry] });
  expect(spellings.map((spelling) => [spelling.text, spelling.kind])).toEqual([[text, "press"]]);
});

test("a spelling in Hangul says so", () =>
  expect(spellingEntry("유인수")).toBe('{\n  "text": "유인수",\n  "kind": "press",\n  "language": "ko"\n}'));

test.each(["", "  ", "\u0000\u200b"])("%j is no spelling", (query) =>
  expect(spellingEntry(query)).toBeUndefined(),
);

test("without a repository there is nowhere to hand it in", () =>
  expect(spellingIssue(undefined, "{}")).toBeUndefined());

test("with one the entry is handed in as text", () => {
  const entry = spellingEntry("a&b=c#d") ?? "";
  const address = new URL(spellingIssue(repository, entry) ?? "");
  expect(address.origin + address.pathname).toBe(`${repository}/issues/new`);
  expect([...address.searchParams.keys()]).toEqual(["title", "body"]);
  expect(address.searchParams.get("body")).toContain(entry);
});

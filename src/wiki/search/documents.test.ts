import { expect, test } from "vitest";
import { searchDocuments } from "./documents.ts";
import { packDocuments, unpackDocuments } from "./pack.ts";
import { smallWorld } from "../../../tests/support/search-small-world.ts";

const documents = searchDocuments(smallWorld());
const byId = new Map(documents.map((document) => [document.id, document]));

test.each([
  [
    "character/yoon-gwi-nam",
    { to: "/cast/yoon-gwi-nam", hangul: "윤귀남", line: "Class 2-5 · played by Yoo In-soo" },
  ],
  ["person/yoo-in-soo", { line: "plays Yoon Gwi-nam", text: "An actor.", spellings: ["Yu In-su"] }],
  ["episode/s1e01", { label: "S1 E01", to: "/episodes/s1e01" }],
  ["entry/high-school", { line: "Where it begins." }],
  ["fact/f1", { to: "/cast/lee-cheong-san#f1", line: "Lee Cheong-san" }],
  ["question/yoo", { label: "Is Yoo In-soo in season 2?" }],
  [
    "claim/c1",
    { to: "/questions/yoo#c1", label: "Yoo In-soo serves until autumn.", line: "The Paper, 2025" },
  ],
  ["source/paper-1", { label: "A band audition", line: "The Paper, 2025" }],
])("%s can be found", (id, expected) => expect(byId.get(id)).toMatchObject(expected));

test("what is sealed has no document and leaves no word in one", () => {
  expect(JSON.stringify(documents)).not.toMatch(/quokka|zed|제드/iu);
});

test("progress opens the rest and words claims in full", () => {
  const opened = new Map(searchDocuments(smallWorld("s1e01")).map((document) => [document.id, document]));
  expect([...opened.keys()]).toEqual(
    expect.arrayContaining(["character/zed", "fact/f2", "event/e1", "theory/quokka-alive"]),
  );
  expect(opened.get("claim/c1")?.label).toContain("quokka");
  expect(opened.get("character/lee-cheong-san")?.spellings).toContain("The quokka boy");
});

test("files of documents come back as they were, names first", () => {
  const all = searchDocuments(smallWorld("s1e01"));
  const parts = packDocuments(all);
  const unpacked = parts.flatMap(unpackDocuments);
  expect(unpacked).toHaveLength(all.length);
  expect(unpacked).toEqual(expect.arrayContaining(all));
  expect(parts.map(({ parts: count }) => count)).toEqual([2, 2]);
  expect(new Set(parts[0]?.ids.map((id) => id.slice(0, id.indexOf("/"))))).toEqual(
    new Set(["character", "person", "entry", "episode"]),
  );
});

test("a large record comes in files of the same size, and an empty one in a file that says so", () => {
  const [one] = documents;
  const many = Array.from({ length: 2500 }, () => one).filter((document) => document !== undefined);
  expect(packDocuments(many).map(({ ids, parts }) => [ids.length, parts])).toEqual([
    [1000, 3],
    [1000, 3],
    [500, 3],
  ]);
  expect(packDocuments([])).toMatchObject([{ parts: 1, ids: [] }]);
});

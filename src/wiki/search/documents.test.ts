import { expect, test } from "vitest";
import { mergeDocuments } from "./document.ts";
import { searchDocuments } from "./documents.ts";
import { packDocuments, packFiles, unpackDocuments } from "./pack.ts";
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

test("a later layer replaces what it tells anew and adds the rest", () => {
  const merged = mergeDocuments(documents, searchDocuments(smallWorld("s1e01")));
  expect(merged).toHaveLength(documents.length + 4);
  expect(merged.find(({ id }) => id === "claim/c1")?.label).toContain("quokka");
});

test("a file of documents comes back as it was", () => {
  const all = searchDocuments(smallWorld("s1e01"));
  expect(unpackDocuments(packDocuments(all))).toEqual(all);
});

test("two files hold every document once", () => {
  const { first, rest } = packFiles(documents);
  expect(rest.map(([id]) => id)).toEqual(["claim/c1", "source/paper-1"]);
  expect(unpackDocuments([...first, ...rest])).toHaveLength(documents.length);
});

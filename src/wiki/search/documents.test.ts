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
  ["question/yoo", { label: "Is Yoo In-soo in season 2?", topic: "casting" }],
  [
    "publisher/paper",
    {
      label: "The Paper",
      to: "/sources?text=The+Paper",
      line: "1 work",
      spellings: ["Paper", "paper.example"],
    },
  ],
  [
    "claim/c1",
    { to: "/questions/yoo#c1", label: "Yoo In-soo serves until autumn.", line: "The Paper, 2025" },
  ],
  ["source/paper-1", { label: "A band audition", line: "The Paper, 2025" }],
])("%s can be found", (id, expected) => expect(byId.get(id)).toMatchObject(expected));

test("the last episode of a season is called so, and no other", () => {
  expect(byId.get("episode/s1e01")?.spellings).not.toContain("Finale");
  const world = smallWorld();
  const seasons = [{ number: 1, episodes: ["s1e01"] }];
  const last = searchDocuments({ ...world, site: { ...world.site, seasons } }).find(
    ({ kind }) => kind === "episode",
  );
  expect(last?.spellings).toEqual(expect.arrayContaining(["Season 1 finale", "Finale"]));
});

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

test("documents come back from a file as they were", () => {
  const all = searchDocuments(smallWorld("s1e01"));
  expect(unpackDocuments(packDocuments(all))).toEqual(all);
});

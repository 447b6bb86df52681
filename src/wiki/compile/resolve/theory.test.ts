import { expect, test } from "vitest";
import { openSample } from "../../../../tests/support/records-sample.ts";
import { partId } from "./context.ts";

const all = openSample({ progress: "s1e02" }).tables;

test("evidence rests on parts by their public ids", () => {
  expect(all.evidence.map(({ on }) => on)).toEqual([
    { type: "fact", fact: partId("ahn", "f2"), of: "ahn" },
    { type: "event", event: partId("s1e01", "e1"), episode: "s1e01" },
    {
      type: "claim",
      claim: partId("gazette-2024-05-23", "c1"),
      question: "premiere",
      source: "gazette-2024-05-23",
    },
  ]);
  const ids = [all.facts, all.events, all.claims].map((rows) => rows.map(({ id }) => id));
  for (const [index, { on }] of all.evidence.entries()) expect(ids[index]).toContain(Object.values(on)[1]);
});

test("evidence opens at its own gate, also where its claim is open before in a safer wording", () => {
  const { evidence } = openSample({ progress: "s1e02" }, [
    ["theories/ashes.json", "revealedIn", "s1e01"],
    ["theories/ashes.json", "evidence[0].revealedIn", "s1e02"],
    ["theories/ashes.json", "evidence[2].on", { claim: "gazette-2024-05-23/c2" }],
    ["theories/ashes.json", "evidence[2].revealedIn", "s1e01"],
  ]).tables;
  expect(evidence.map(({ level }) => level).sort((a, b) => a - b)).toEqual([1, 2, 2]);
});

test("a theory exists from its first source, and no earlier than what opens it", () => {
  expect(all.theories.map(({ since, level }) => [since, level])).toEqual([["2024-05-23", 2]]);
  const undated = openSample({ progress: "s1e02" }, [
    ["theories/ashes.json", "statedBy", [{ source: "echo-undated" }]],
  ]);
  expect(undated.tables.theories[0]?.since).toBe("undated");
});

test("who is cast exists from the opening; others from the first work that names them", () => {
  expect(all.people.map(({ since }) => since)).toEqual(["2024-01-05"]);
  const uncast = openSample({}, [["characters/ahn.json", "castings", []]]).tables.people;
  expect(uncast.map(({ since }) => since)).toEqual(["2024-05-23"]);
});

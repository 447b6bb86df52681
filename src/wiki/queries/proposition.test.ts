import { expect, test } from "vitest";
import type { Json } from "../../../tests/support/edit-json.ts";
import type { Edit } from "../../../tests/support/records-sample.ts";
import { openSample } from "../../../tests/support/records-sample.ts";
import { coherenceHints } from "../forecasts/coherence.ts";
import { propositions } from "./proposition.ts";

const cited: Json = [{ source: "gazette-2024-05-23" }];

/** A theory of the real world that is open to all, or one of the story; with what it excludes and implies. */
const theory = (
  id: string,
  ties: Readonly<Record<string, Json>> = {},
  revealedIn: string | null = null,
): Json => ({
  id,
  revealedIn,
  question: `Is ${id} so?`,
  topic: revealedIn === null ? "production" : "story",
  summary: "Some say so.",
  versions: [
    {
      day: "2026-06-01",
      proposition: `It is so with ${id}.`,
      criteria: {
        holds: "It is seen.",
        fails: "It is not.",
        unsettled: "A rumour.",
        edges: ["A glimpse counts."],
        deadline: "2026-12-31",
      },
    },
  ],
  ...(revealedIn === null && { tied: { question: "premiere" } }),
  evidence: [],
  characters: [],
  statedBy: revealedIn === null ? [] : cited,
  ...ties,
});
const edits: readonly Edit[] = [
  ["theories/early.json", "", theory("early", { rivals: ["late"], implies: ["ever"] })],
  ["theories/late.json", "", theory("late")],
  ["theories/ever.json", "", theory("ever")],
];

test("the ties of theories become relations, and hints where numbers contradict them", () => {
  const { list, relations } = propositions(openSample({}, edits));
  expect(list.map(({ id }) => id).sort()).toEqual(["early", "ever", "late"]);
  expect(relations).toHaveLength(2);
  expect(relations).toContainEqual({ type: "exclusive", propositions: ["early", "late"] });
  expect(relations).toContainEqual({ type: "requires", proposition: "early", required: "ever" });
  const numbers = new Map([
    ["early", 70],
    ["late", 60],
    ["ever", 50],
  ]);
  expect(
    coherenceHints(relations, numbers)
      .map(({ text }) => text)
      .sort(),
  ).toEqual([
    "The first needs the second; yours say 70% and 50%.",
    "These two exclude each other; yours sum to 130%.",
  ]);
});

test("a tie to a theory that is sealed is no relation yet", () => {
  const sealed: Edit = ["theories/late.json", "", theory("late", {}, "s1e02")];
  const typesAt = (progress: string | null): string[] =>
    propositions(openSample({ progress }, [...edits, sealed]))
      .relations.map(({ type }) => type)
      .sort();
  expect(typesAt(null)).not.toContain("exclusive");
  expect(typesAt("s1e02").filter((type) => type === "exclusive")).toHaveLength(1);
});

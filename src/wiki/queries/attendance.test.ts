import { expect, test } from "vitest";
import type { Edit } from "../../../tests/support/records-sample.ts";
import { openSample } from "../../../tests/support/records-sample.ts";
import { attendanceOf } from "./attendance.ts";

/** Marks of Ahn, who is in an event of each episode and is lost in the second. */
const marks = (progress: string | null, edits: readonly Edit[] = []) =>
  attendanceOf(openSample({ progress }, edits), "ahn").map(({ mark }) => mark);
const fate = (key: string, value: string): Edit => ["characters/ahn.json", `fates[0].${key}`, value];

test.each([
  { name: "nothing watched", progress: null, edits: [], expected: ["sealed", "sealed"] },
  { name: "one episode watched", progress: "s1e01", edits: [], expected: ["present", "sealed"] },
  {
    name: "a turn of condition is stronger than an event",
    progress: "s1e02",
    edits: [],
    expected: ["present", "lost"],
  },
  {
    name: "half-infected has a mark of its own, since the word tells of the story",
    progress: "s1e02",
    edits: [fate("state", "half")],
    expected: ["present", "half"],
  },
  {
    name: "an unknown fate marks nothing of its own",
    progress: "s1e02",
    edits: [fate("state", "unsure")],
    expected: ["present", "present"],
  },
  {
    name: "what is only the latest possible episode marks none",
    progress: "s1e02",
    edits: [fate("revealedInBasis", "latest possible")],
    expected: ["present", "present"],
  },
] satisfies readonly { readonly edits: readonly Edit[]; readonly [key: string]: unknown }[])(
  "$name",
  ({ progress, edits, expected }) => expect(marks(progress, edits)).toEqual(expected),
);

test("somebody without a row has no record, and not an absence", () =>
  expect(attendanceOf(openSample({ progress: "s1e02" }), "nobody").map(({ mark }) => mark)).toEqual([
    "no record",
    "no record",
  ]));

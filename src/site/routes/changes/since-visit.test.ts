import { expect, test } from "vitest";
import type { Change } from "../../../wiki/queries/change.ts";
import { changesSince } from "./since-visit.ts";

const change: Change = {
  id: "c",
  question: { text: "When?", to: "/questions/q" },
  after: { standing: "reported", answer: "2026" },
  moved: true,
  claims: [],
  expired: [],
  retracted: [],
};
const days = [
  { day: "2026-02-25", date: "25 Feb 2026", changes: [change, change] },
  { day: "2026-02-13", date: "13 Feb 2026", changes: [change] },
];

test.each([
  ["2026-02-25", true, 0, false],
  ["2026-02-24", true, 2, false],
  ["2026-02-13", true, 2, false],
  ["2026-02-12", true, 3, true],
  ["2026-02-12", false, 3, false],
])("since %s, of a list with more to come: %s", (since, more, count, atLeast) =>
  expect(changesSince({ days, more }, since)).toEqual({ count, atLeast }),
);

test("an empty list has nothing new", () =>
  expect(changesSince({ days: [], more: false }, "2026-01-01")).toEqual({ count: 0, atLeast: false }));

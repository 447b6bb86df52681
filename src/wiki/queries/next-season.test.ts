import { expect, test } from "vitest";
import { openSample } from "../../../tests/support/records-sample.ts";
import type { Json } from "../../../tests/support/edit-json.ts";
import type { Edit } from "../../../tests/support/records-sample.ts";
import { castPage } from "./cast.ts";
import { personPage } from "./person.ts";

const asked = (id: string, person: string, property: string, season: number, value: string) => ({
  id,
  text: `What of ${person}, season ${season}?`,
  subject: { person },
  property,
  season,
  value,
  revealedIn: null,
  settledBy: "The credits.",
});
const claim = (id: string, question: string, value: Json) => ({
  id,
  question,
  value,
  statement: "So it is said.",
  wording: "stated",
  spoils: null,
});
/** Seo, who plays Ahn, and Moon, who is new: what the echo says of both, and what else is asked of Moon. */
const edits = (said: readonly Json[]): Edit[] => [
  [
    "people/moon.json",
    "",
    {
      id: "moon",
      name: { credited: "Moon" },
      jobs: ["actor"],
      line: "New.",
      knownFor: ["A film"],
      citations: [{ source: "gazette-2024-05-23" }],
    },
  ],
  ["questions/seo-in.json", "", asked("seo-in", "seo", "casting", 2, "status")],
  ["questions/moon-in.json", "", asked("moon-in", "moon", "casting", 2, "status")],
  ["questions/moon-part.json", "", asked("moon-part", "moon", "part", 2, "text")],
  ["questions/moon-before.json", "", asked("moon-before", "moon", "casting", 1, "status")],
  ["sources/echo-2024-06.json", "claims", [claim("c1", "moon-in", { status: "in" }), ...said]],
];
const world = (...said: readonly Json[]) => openSample({}, edits(said));

test("of a character it names the performer", () => {
  const [row] = castPage(world(claim("c2", "seo-in", { status: "in" })))?.rows ?? [];
  expect(row?.link.text).toBe("Ahn");
  expect(row?.next).toMatchObject({ performer: "Seo", answer: "Yes, in it", standing: "reported" });
});

test("a dispute is told with both sides", () => {
  const both = openSample({}, [
    ...edits([claim("c2", "seo-in", { status: "in" })]),
    [
      "sources/gazette-2024-06.json",
      "",
      {
        id: "gazette-2024-06",
        publisher: "gazette",
        kind: "press",
        title: "No",
        url: "https://gazette.example/no",
        published: "2024-06",
        language: "en",
        read: "full",
        revealedIn: null,
        claims: [claim("c1", "seo-in", { status: "out" })],
      },
    ],
  ]);
  const [row] = castPage(both)?.rows ?? [];
  expect(row?.next?.standing).toBe("disputed");
  expect(row?.next?.answer).toMatch(/Yes, in it.*No, not in it|No, not in it.*Yes, in it/u);
});

test("a newcomer has the part that is reported, and none where no part is told", () => {
  const told = castPage(world(claim("c2", "moon-part", { text: "a clerk" })))?.newcomers;
  expect(told).toMatchObject([{ id: "moon", part: { text: "a clerk", standing: "reported" } }]);
  const silent = castPage(world(claim("c2", "moon-part", { announced: false })))?.newcomers;
  expect(silent?.map(({ id, part }) => [id, part])).toEqual([["moon", undefined]]);
});

test("a person’s page parts what is asked of the coming season, of a part in it, and besides", () => {
  const page = personPage(world(claim("c2", "moon-part", { text: "a clerk" })), "moon");
  const ids = (rows: readonly { readonly id: string }[] = []): string[] => rows.map(({ id }) => id);
  expect(ids(page?.partsAsked)).toEqual(["moon-part"]);
  expect(ids(page?.standings)).toEqual(["moon-in"]);
  expect(ids(page?.alsoAsked)).toEqual(["moon-before"]);
});

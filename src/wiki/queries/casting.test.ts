import { expect, test } from "vitest";
import { openSample } from "../../../tests/support/records-sample.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { castPage } from "./cast.ts";
import { characterPage } from "./character.ts";
import { personPage } from "./person.ts";

const claim = (text: string) => ({
  id: "c1",
  question: "ahn-by",
  value: { text },
  statement: "So it is said.",
  wording: "stated",
  spoils: null,
});
/** What two papers say of who plays Ahn. */
const said = (one: string, other: string): OpenWorld =>
  openSample({}, [
    [
      "questions/ahn-by.json",
      "",
      {
        id: "ahn-by",
        text: "Who plays Ahn?",
        subject: { character: "ahn" },
        property: "part",
        season: 1,
        value: "text",
        revealedIn: null,
        settledBy: "The credits.",
      },
    ],
    ["sources/echo-2024-06.json", "claims", [claim(one)]],
    ["sources/echo-2024-06.json", "derivedFrom", undefined],
    [
      "sources/gazette-2024-06.json",
      "",
      {
        id: "gazette-2024-06",
        publisher: "gazette",
        kind: "press",
        title: "Who is who",
        url: "https://gazette.example/who",
        published: "2024-06",
        language: "en",
        read: "full",
        revealedIn: null,
        claims: [claim(other)],
      },
    ],
  ]);

test.each([
  { one: "Seo", other: "Moon", leads: "/questions/ahn-by" },
  { one: "Seo", other: "Seo", leads: undefined },
])(
  "with $one in one paper and $other in another the part leads to $leads, on the roll and both pages",
  (row) => {
    const world = said(row.one, row.other);
    expect(characterPage(world, "ahn")?.castings.map(({ disputed }) => disputed)).toEqual([row.leads]);
    expect(castPage(world)?.rows.map(({ disputed }) => disputed)).toEqual([row.leads]);
    expect(personPage(world, "seo")?.parts.map(({ disputed }) => disputed)).toEqual([row.leads]);
  },
);

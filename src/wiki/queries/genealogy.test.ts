import { describe, expect, test } from "vitest";
import { sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import type { Source } from "../model/source.ts";
import type { Family, WorkNode } from "./genealogy.ts";
import { familyOfQuestion, familyOfSource } from "./genealogy.ts";

/** A tree in one line a work, two spaces a step. */
const drawn = ({ trees }: Family): string[] => trees.flatMap((tree) => lines(tree, ""));
const lines = ({ text, tie, here, again, repeaters }: WorkNode, indent: string): string[] => [
  `${indent}${text}${tie ? ` ${tie}` : ""}${here ? " here" : ""}${again ? " again" : ""}`,
  ...repeaters.flatMap((repeater) => lines(repeater, `${indent}  `)),
];

const world = (drawing: string, sources: readonly Source[] = []) =>
  sampleWorld({ ...sampleRows(drawing), sources });

const agency = `
  agency official 2024-05-01 | |
  wire   press 2024-05-02 | stated in | from agency-2024-05-01
  echo   press 2024-05-03 | stated in | from wire-2024-05-02
  later  blog  2024-05-04 | stated in | from wire-2024-05-02
  named  press 2024-05-05 | stated in | relays official agency-2024-05-01
  other  press 2024-05-06 | stated in |`;

describe("the family of one work", () => {
  const whole = [
    "agency, 1 May 2024",
    "  wire, 2 May 2024 repeats",
    "    echo, 3 May 2024 repeats",
    "    later, 4 May 2024 repeats",
    "  named, 5 May 2024 relays",
  ];
  test.each([
    ["agency-2024-05-01", 0],
    ["wire-2024-05-02", 1],
    ["later-2024-05-04", 3],
    ["named-2024-05-05", 4],
  ])("of %s begins at its origin, and marks it", (id, row) =>
    expect(drawn(familyOfSource(world(agency), id))).toEqual(
      whole.map((text, index) => (index === row ? `${text} here` : text)),
    ),
  );

  test("a work that nobody repeats and that repeats nobody has none", () =>
    expect(familyOfSource(world(agency), "other-2024-05-06")).toEqual({ trees: [], alone: 1, left: 0 }));

  test("a work with two origins stands under both, and its repeaters at the first alone", () => {
    const two = `
      a official 2024-05-01 | |
      b official 2024-05-02 | |
      c press 2024-05-03 | stated in | from a-2024-05-01; from b-2024-05-02
      d press 2024-05-04 | stated in | from c-2024-05-03`;
    expect(drawn(familyOfSource(world(two), "d-2024-05-04"))).toEqual([
      "a, 1 May 2024",
      "  c, 3 May 2024 repeats",
      "    d, 4 May 2024 repeats here",
      "b, 2 May 2024",
      "  c, 3 May 2024 repeats again",
    ]);
  });

  test("a ring of relays ends where it began", () => {
    const ring = `
      a press 2024-05-01 | stated in | relays press b-2024-05-02
      b press 2024-05-02 | stated in | from a-2024-05-01`;
    expect(drawn(familyOfSource(world(ring), "a-2024-05-01"))).toEqual([
      "a, 1 May 2024 here",
      "  b, 2 May 2024 repeats",
      "    a, 1 May 2024 relays here again",
    ]);
  });

  test("a sealed work has neither address nor title, an open one its page", () => {
    const open: Source = {
      id: "wire-2024-05-02",
      publisher: "wire",
      kind: "press",
      title: "A title",
      url: null,
      published: null,
      language: "en",
      read: "full",
      knownThrough: [],
      level: 0,
      since: "2024-05-02",
    };
    const [origin] = familyOfSource(world(agency, [open]), "wire-2024-05-02").trees;
    expect(origin?.to).toBeUndefined();
    expect(origin?.repeaters[0]?.to).toBe("/sources/wire-2024-05-02");
    expect(JSON.stringify(origin)).not.toContain("agency-2024-05-01");
  });

  test("of very many works some are left, and counted", () => {
    const many = Array.from(
      { length: 200 },
      (_, index) => `p${index} press 2024-06-01 | stated in | from agency-2024-05-01`,
    );
    const family = familyOfSource(
      world(["agency official 2024-05-01 | |", ...many].join("\n")),
      "agency-2024-05-01",
    );
    expect(drawn(family)).toHaveLength(120);
    expect(family.left).toBe(81);
  });
});

describe("the family of a question", () => {
  test("holds the works that answer it and what they go back to; works alone are counted", () => {
    const family = familyOfQuestion(world(agency), "q");
    expect(drawn(family)[0]).toBe("agency, 1 May 2024");
    expect(drawn(family)).toHaveLength(5);
    expect(family.alone).toBe(1);
  });

  test("relays in answer to another question are no tie here", () => {
    const rows = sampleRows("agency official 2024-05-01 | stated in |");
    const relay = sampleRows("named press 2024-05-05 | stated in | relays official agency-2024-05-01", "b");
    const own = sampleRows("named press 2024-05-05 | stated in |");
    const mixed = sampleWorld({
      claims: [...rows.claims, ...relay.claims, ...own.claims.map((claim) => ({ ...claim, id: "own" }))],
      imprints: [...rows.imprints, ...relay.imprints],
    });
    expect(familyOfQuestion(mixed, "q")).toEqual({ trees: [], alone: 2, left: 0 });
    expect(familyOfSource(mixed, "named-2024-05-05").trees).toHaveLength(1);
  });

  test("a question without claims has none", () =>
    expect(familyOfQuestion(world(""), "q")).toMatchObject({ trees: [], alone: 0 }));
});

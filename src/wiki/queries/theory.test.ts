import { describe, expect, test } from "vitest";
import type { Json } from "../../../tests/support/edit-json.ts";
import type { Edit } from "../../../tests/support/records-sample.ts";
import { openSample } from "../../../tests/support/records-sample.ts";
import type { Clocks } from "../spoilers/clocks.ts";
import { rehearsalPage } from "./rehearsal.ts";
import { speculationPage } from "./speculation.ts";
import { theoryPage } from "./theory.ts";

const cited: Json = [{ source: "gazette-2024-05-23" }];
const version = (day: string, holds: string, change?: string): Json => ({
  day,
  proposition: "The vault holds.",
  criteria: {
    holds,
    fails: "It is broken.",
    unsettled: "A noise.",
    edges: ["A scratch is no break."],
    deadline: "2026-10",
  },
  ...(change !== undefined && { change }),
});
/** A theory that opens with the first episode, the rival of one that opens with the second and follows from it. */
const vault: Json = {
  id: "vault",
  revealedIn: "s1e01",
  question: "Does the vault hold?",
  topic: "story",
  summary: "Some doubt it.",
  versions: [
    version("2026-06-01", "It is shut."),
    version("2026-07-01", "It is shut at the end.", "Says when."),
  ],
  rivals: ["ashes"],
  evidence: [],
  characters: [],
  statedBy: cited,
};
const real: Json = {
  id: "late-2026",
  revealedIn: null,
  question: "Will season 2 begin late in 2026?",
  topic: "production",
  summary: "The channel says so.",
  versions: [version("2026-06-01", "It begins.")],
  tied: { question: "premiere", value: { window: "2026-07/2026-12" } },
  evidence: [],
  characters: [],
  statedBy: [],
};
const edits: readonly Edit[] = [
  ["theories/vault.json", "", vault],
  ["theories/late-2026.json", "", real],
];
const at = (clocks: Partial<Clocks>, more: readonly Edit[] = []) => openSample(clocks, [...edits, ...more]);

describe("a theory is read with what its reader may know", () => {
  test("at no level does a page of it hold a word of a later one", () => {
    const words = (progress: string | null): string => {
      const world = at({ progress });
      const ids = ["vault", "ashes", "late-2026"];
      return JSON.stringify([speculationPage(world), ...ids.map((id) => theoryPage(world, id))]);
    };
    for (const text of ["/speculation/vault", "Does the vault", "It is shut"])
      expect(words(null).includes(text)).toBe(false);
    for (const text of ["ashes", "Ashes", "ledger survive", "A copy"])
      expect([null, "s1e01", "s1e02"].map((progress) => words(progress).includes(text))).toEqual([
        false,
        false,
        true,
      ]);
  });

  test("rivals are named on both sides once both are open", () => {
    expect(theoryPage(at({ progress: "s1e01" }), "vault")?.rivals).toEqual([]);
    const both = at({ progress: "s1e02" });
    expect(theoryPage(both, "vault")?.rivals).toMatchObject([{ to: "/speculation/ashes" }]);
    expect(theoryPage(both, "ashes")?.rivals).toMatchObject([{ to: "/speculation/vault" }]);
  });

  test("what it implies is named on it, and it on what it implies", () => {
    const world = at({ progress: "s1e02" }, [
      ["theories/vault.json", "rivals", []],
      ["theories/vault.json", "implies", ["ashes"]],
    ]);
    expect(theoryPage(world, "vault")?.implies).toMatchObject([{ to: "/speculation/ashes" }]);
    expect(theoryPage(world, "ashes")?.impliedBy).toMatchObject([{ to: "/speculation/vault" }]);
  });
});

describe("versions", () => {
  const versions = (asOf: string) =>
    theoryPage(at({ progress: "s1e01", asOf }), "vault")?.versions.map(({ number, criteria }) => [
      number,
      criteria.holds,
    ]);

  test("the newest stands first, and the old one stays readable", () =>
    expect(versions("2026-11-21")).toEqual([
      [2, "It is shut at the end."],
      [1, "It is shut."],
    ]));

  test("a later one is not there on an earlier day", () => {
    expect(versions("2026-06-30")).toEqual([[1, "It is shut."]]);
    expect(versions("2024-06-01")).toEqual([]);
  });

  test("each has a hash of its own", () => {
    const hashes = theoryPage(at({ progress: "s1e01" }), "vault")?.versions.map(({ sha256 }) => sha256) ?? [];
    expect(new Set(hashes).size).toBe(2);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/u);
  });

  test("a deadline that has passed without a ruling is told", () => {
    expect(theoryPage(at({ progress: "s1e01" }), "vault")?.overdue).toBe(true);
    expect(theoryPage(at({ progress: "s1e01", asOf: "2026-10-31" }), "vault")?.overdue).toBe(false);
  });
});

describe("a theory of the real world", () => {
  test("exists from the day on which the register asks, and has the ledger’s claims as evidence", () => {
    expect(theoryPage(at({ asOf: "2026-05-31" }), "late-2026")).toBeUndefined();
    const page = theoryPage(at({}), "late-2026");
    expect(page?.supports).toMatchObject([
      {
        text: "Season 2 comes late in 2026.",
        grade: "official",
        on: { to: expect.stringContaining("/questions/premiere#c") },
      },
    ]);
    expect(page?.standing).toBe("supported");
    expect(page?.tied?.to).toBe("/questions/premiere");
  });

  test("comes first in the list, with the day of its newest evidence", () =>
    expect(speculationPage(at({ progress: "s1e02" })).rows.map(({ id, newest }) => [id, newest])).toEqual([
      ["late-2026", "2024-05-23"],
      ["vault", undefined],
      ["ashes", "2024-05-23"],
    ]));
});

describe("a rehearsal", () => {
  test("opens only where its outcome does, on either clock", () => {
    const story: Edit[] = [
      ["rehearsals/announced.json", "asked", undefined],
      ["rehearsals/announced.json", "revealedIn", "s1e01"],
      ["rehearsals/announced.json", "outcome.on", { event: "s1e02/e1" }],
      ["rehearsals/announced.json", "outcome.revealedIn", "s1e02"],
    ];
    const count = (clocks: Partial<Clocks>, more: readonly Edit[] = []): number =>
      rehearsalPage(at(clocks, more)).rehearsals.length;
    expect(["2024-05-01", "2024-05-22", "2024-05-23"].map((asOf) => count({ asOf }))).toEqual([0, 0, 1]);
    expect([null, "s1e01", "s1e02"].map((progress) => count({ progress }, story))).toEqual([0, 0, 1]);
  });

  test("leads to what was known on the day on which it is asked", () =>
    expect(rehearsalPage(at({})).rehearsals).toMatchObject([
      {
        asked: "1 May 2024",
        real: true,
        known: { to: "/questions/premiere?asof=2024-05-01" },
        outcome: { holds: true, sources: [{ number: 1, publisher: "The Gazette" }] },
      },
    ]));
});

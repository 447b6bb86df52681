import { describe, expect, test } from "vitest";
import { ruling, sampleQuestion, sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import type { Source } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { Change } from "./change.ts";
import { changesPage, monthIds, monthPage } from "./changes.ts";

const drawn = (drawing: string, asOf = "2026-11-21"): OpenWorld => sampleWorld(sampleRows(drawing), asOf);

/** A change in one line: day, standings, answers, and what brought it. */
const told = (world: OpenWorld): string[] =>
  changesPage(world).days.flatMap(({ day, changes }) => changes.map((change) => `${day} ${line(change)}`));
const line = ({ before, after, moved, claims, expired, retracted, ruling: ruled }: Change): string =>
  [
    `${before ? `${before.standing} ${before.answer}` : "nothing"} → ${after.standing} ${after.answer}`,
    moved ? "moved" : "as before",
    ...claims.map(({ id }) => `+${id}`),
    ...expired.map(({ id }) => `expired ${id}`),
    ...retracted.map(({ id }) => `retracted ${id}`),
    ...(ruled === undefined ? [] : [`ruled: ${ruled}`]),
  ].join(", ");

describe("what a day did", () => {
  test.each([
    ["nothing at all", "", []],
    [
      "a first claim",
      "one press 2024-05-23 | stated window 2026",
      ["2024-05-23 nothing → reported 2026, moved, +one"],
    ],
    [
      "a claim that bears out",
      `one press 2024-05-23 | stated window 2027
       two press 2024-06-01 | stated window 2027`,
      [
        "2024-06-01 reported 2027 → corroborated 2027, moved, +two",
        "2024-05-23 nothing → reported 2027, moved, +one",
      ],
    ],
    [
      "a claim that clashes",
      `one press 2024-05-23 | stated window 2027
       two press 2024-06-01 | stated window 2028`,
      [
        "2024-06-01 reported 2027 → disputed Reports: Jan 2027 to Dec 2028, moved, +two",
        "2024-05-23 nothing → reported 2027, moved, +one",
      ],
    ],
    [
      "a claim that changes nothing",
      `one official 2024-05-23 | stated window 2027
       two press 2024-06-01 | stated window 2027`,
      [
        "2024-06-01 official 2027 → official 2027, as before, +two",
        "2024-05-23 nothing → official 2027, moved, +one",
      ],
    ],
    [
      "a window that closes without a word",
      "one press 2024-05-23 | stated window 2025",
      [
        "2026-01-01 reported 2025 → unknown Nothing on record, moved, expired one",
        "2024-05-23 nothing → reported 2025, moved, +one",
      ],
    ],
    [
      "a window that was closed when it was told",
      "one press 2024-05-23 | stated window 2023",
      ["2024-05-23 nothing → unknown Nothing on record, moved, +one"],
    ],
    [
      "a claim that its source withdraws",
      "one press 2024-05-23 | stated window 2027 | retracted 2024-07-01",
      [
        "2024-07-01 reported 2027 → unknown Nothing on record, moved, retracted one",
        "2024-05-23 nothing → reported 2027, moved, +one",
      ],
    ],
    ["an undated work", "one press - | stated window 2027", []],
  ])("%s", (_name, drawing, lines) => expect(told(drawn(drawing))).toEqual(lines));

  test("a ruling closes a question without a claim", () => {
    const rows = sampleRows("one press 2024-05-23 | stated window 2025-07/2025-12");
    const world = sampleWorld({ ...rows, questionRulings: [ruling("date 2025-08-01", "2025-08-02")] });
    expect(told(world)).toEqual([
      "2025-08-02 reported Jul–Dec 2025 → settled 1 Aug 2025, moved, ruled: It happened.",
      "2024-05-23 nothing → reported Jul–Dec 2025, moved, +one",
    ]);
  });

  test("nothing later than the as-of day is told, nor a time that has not run out", () => {
    const world = drawn(
      `one press 2024-05-23 | stated window 2025
       two press 2024-06-01 | stated window 2026`,
      "2024-05-31",
    );
    expect(told(world)).toEqual(["2024-05-23 nothing → reported 2025, moved, +one"]);
    expect(JSON.stringify(changesPage(world))).not.toContain("two");
  });

  test("what moved an answer stands before what did not", () => {
    const other = { ...sampleQuestion, id: "b" };
    const first = sampleRows("one official 2024-05-23 | stated window 2027");
    const more = sampleRows("two press 2024-06-01 | stated window 2027");
    const news = sampleRows("three press 2024-06-01 | stated window 2030", "b");
    const world = sampleWorld({
      questions: [sampleQuestion, other],
      claims: [...first.claims, ...more.claims, ...news.claims],
      imprints: [...first.imprints, ...more.imprints, ...news.imprints],
    });
    expect(changesPage(world).days[0]?.changes.map(({ id }) => id)).toEqual(["2024-06-01-b", "2024-06-01-q"]);
  });
});

describe("the list stays short", () => {
  const days = Array.from(
    { length: 60 },
    (_, index) => `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}-15`,
  );
  const world = drawn(days.map((day) => `p${day} press ${day} | stated window 2030`).join("\n"));

  test("it ends after about forty changes, and says that there is more", () => {
    const page = changesPage(world);
    expect(page.days).toHaveLength(40);
    expect(page.more).toBe(true);
    expect(page.days.at(-1)?.day).toBe("2021-09-15");
  });

  test("every month has a page, with what became known in it", () => {
    expect(changesPage(world).months).toHaveLength(60);
    expect(changesPage(world).months[0]).toEqual({
      id: "2024-12",
      text: "Dec 2024",
      to: "/changes/2024-12",
      claims: 1,
    });
    const page = monthPage(world, "2020-03");
    expect(page?.days.map(({ day }) => day)).toEqual(["2020-03-15"]);
    expect([page?.earlier?.id, page?.later?.id]).toEqual(["2020-02", "2020-04"]);
  });
});

describe("months", () => {
  const world = drawn(
    `one press 2024-05-23 | stated window 2025
     two press 2024-05-30 | stated window 2027
     odd press - | stated window 2026
     old press 2024-02-01 | stated not announced`,
  );

  test("one in which only a time ran out counts as one; one in which nothing did has none", () =>
    expect(monthIds(world)).toEqual(["2026-01", "2024-05", "2024-02", "undated"]));

  test("undated works have a page of their own, with what they do today", () => {
    const page = monthPage(world, "undated");
    expect(page?.days.map(({ date }) => date)).toEqual(["Undated"]);
    expect(page?.days[0]?.changes.map(line)).toEqual([
      "reported 2027 → disputed Not announced. Reports: Jan 2026 to Dec 2027, moved, +odd",
    ]);
  });

  test.each(["2024-13", "2024-5", "2024-06", "1999-01", "2027-01", "", "nothing", "2024-05-23"])(
    "%j is no month of the record",
    (id) => expect(monthPage(world, id)).toBeUndefined(),
  );

  test("a month after the as-of day is empty, whatever came of it", () => {
    const past = drawn("two press 2024-05-30 | stated window 2027", "2024-05-29");
    expect(monthPage(past, "2024-05")).toEqual({ id: "2024-05", title: "May 2024", days: [], works: [] });
    expect(monthPage(past, "2025-01")).toEqual({ id: "2025-01", title: "Jan 2025", days: [], works: [] });
    expect(monthPage(past, "undated")).toEqual({ id: "undated", title: "Undated", days: [], works: [] });
  });

  test("a work without a claim is named in its month, which has a page for it", () => {
    const work: Source = {
      id: "one-2024-03",
      publisher: "one",
      kind: "press",
      title: null,
      url: null,
      published: null,
      language: "en",
      read: "full",
      knownThrough: [],
      level: 0,
      since: "2024-03-31",
    };
    const named = sampleWorld({ sources: [work] });
    expect(monthIds(named)).toEqual(["2024-03"]);
    expect(monthPage(named, "2024-03")?.works).toEqual([
      { text: "one, undated", to: "/sources/one-2024-03" },
    ]);
  });
});

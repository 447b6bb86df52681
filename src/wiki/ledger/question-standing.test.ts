import { describe, expect, test } from "vitest";
import { ruling, sampleMatter } from "../../../tests/support/ledger-sample.ts";
import { claimStandingsOf } from "./claim-standing.ts";
import type { StandingOfQuestion } from "./question-standing.ts";
import { answersOf, questionStandingOf, standingRules } from "./question-standing.ts";
import { ranksOf } from "./ranks.ts";

type Setting = NonNullable<Parameters<typeof sampleMatter>[1]>;

const judge = (drawing: string, setting: Setting = {}): StandingOfQuestion => {
  const matter = sampleMatter(drawing, setting);
  const ranks = ranksOf(matter);
  return questionStandingOf(matter, ranks, claimStandingsOf(matter, ranks));
};

describe("each rule", () => {
  test.each([
    ["nothing said", "", "unknown"],
    ["only expired claims", "a press 2020 | stated window 2021", "unknown"],
    ["one paper", "a press 2025 | stated in", "reported"],
    ["one blog", "a blog 2025 | stated in", "reported"],
    ["two papers", "a press 2025 | stated in\nb press 2025 | stated in", "corroborated"],
    ["two blogs", "a blog 2025 | stated in\nb blog 2025 | stated in", "reported"],
    [
      "a paper and its reprint",
      "a press 2025 | stated in\nb press 2025 | stated in | from a-2025",
      "reported",
    ],
    ["one publisher twice", "a press 2025 | stated in\na press 2026 | stated in", "reported"],
    [
      "overlapping windows",
      "a press 2025 | stated window 2026-07/2026-12\nb press 2025 | stated window 2026-12",
      "corroborated",
    ],
    ["a report and 'in talks'", "a press 2025 | stated in\nb press 2025 | stated in talks", "reported"],
    ["one rumour", "a press 2025 | rumoured in", "rumour"],
    ["two trade rumours", "a trade 2025 | rumoured in\nb trade 2025 | speculated in", "rumour"],
    ["a trade rumour and a report", "a trade 2025 | rumoured in\nb press 2025 | stated in", "corroborated"],
    ["the broadcaster", "a official 2025 | stated in", "official"],
    ["somebody on record", "a interview 2025 | stated in", "official"],
    ["the broadcaster against a paper", "a official 2025 | stated in\nb press 2026 | stated out", "official"],
    [
      "the broadcaster against an interview",
      "a official 2025 | stated in\nb interview 2025 | stated out",
      "disputed",
    ],
    ["an interview against the trade", "a interview 2025 | stated in\nb trade 2026 | stated out", "disputed"],
    [
      "two papers against a third",
      "a press 2025 | stated in\nb press 2025 | stated in\nc press 2025 | stated out",
      "disputed",
    ],
    [
      "a paper against a rumour on social media",
      "a press 2025 | stated in\nb social 2025 | rumoured out",
      "reported",
    ],
    ["only 'not announced'", "a official 2025 | stated not announced", "official"],
    [
      "'not announced' bears nothing out",
      "a press 2025 | stated window 2027\nb press 2025 | stated not announced",
      "reported",
    ],
  ])("%s: %s", (_, drawing, expected) => {
    const found = judge(drawing);
    expect(found.standing).toBe(expected);
    expect(found.rule).toBe(standingRules[found.standing]);
  });

  test("a ruling settles, whatever is said", () => {
    const found = judge("a press 2025 | stated in\nb official 2025 | stated out", { ruled: ruling("in") });
    expect(found).toMatchObject({
      standing: "settled",
      answer: { word: "in" },
      leading: { id: "a" },
      clash: null,
    });
    expect(found.opposing.map(({ id }) => id)).toEqual(["b"]);
  });

  test("a ruling on a span leaves no clash between days in it", () => {
    const days = "a press 2022-06-08 | stated date 2022-06-06\nb press 2022-06-08 | stated date 2022-06-07";
    expect(judge(days).clash).not.toBeNull();
    expect(judge(days, { ruled: ruling("date 2022-06-06/2022-06-07") })).toMatchObject({
      standing: "settled",
      clash: null,
    });
  });

  test("a ruling settles where nothing is said", () => {
    expect(judge("", { ruled: ruling("in") })).toMatchObject({
      standing: "settled",
      leading: null,
      leadingRank: null,
    });
  });
});

test("a standing carries what 'why?' shows", () => {
  const found = judge(`
    a press 2026-03 | stated window 2027
    b trade 2026-02 | stated window 2027-01/2027-06
    c blog  2026-01 | stated window 2026-12
    d blog  2026-01 | stated not announced
  `);
  expect(found).toMatchObject({
    standing: "corroborated",
    leading: { id: "b" },
    leadingRank: 3,
    origins: 2,
    clash: null,
  });
  expect([found.agreeing, found.opposing, found.silent].map((claims) => claims.map(({ id }) => id))).toEqual([
    ["a"],
    ["c"],
    ["d"],
  ]);
});

const wrap = `
  newsx     press 2026-02-23 | reported date 2026-02-18
  blueroads blog  2026-02-23 | reported date 2026-02-18
  indiatv   press 2026-02-22 | reported date 2026-02-19`;
const lists = `
  news1      press      2025-06
  ary        press      2025-06-27 | reported in | from news1-2025-06
  sakshi     press      2025-06    | reported in | from news1-2025-06
  productive aggregator 2025-06    | reported in | from news1-2025-06`;
const seo = `
  ary     press 2025-06-27 | reported in
  unnamed blog  2025-12    | rumoured out`;
const agency = `
  sbs      press 2026-01-28 | stated in | says official Management Koo
  asiae    press 2026-01-28 | stated in | says official Management Koo
  joynews  press 2026-01-28 | stated in | says official Management Koo`;

describe("the real record", () => {
  test.each([
    ["Seo Ji-hoon, as of 2025: a blog's rumour does not shake the lists", seo, "2025-12-31", "reported", 1],
    [
      "Seo Ji-hoon: his agency, relayed by three, overtakes the rumour",
      seo + agency,
      "2026-11-21",
      "official",
      4,
    ],
    [
      "Seo Ji-hoon: in one paper the agency is still on record",
      `${seo}\nsbs press 2026-01-28 | stated in | says official Koo`,
      "2026-11-21",
      "official",
      2,
    ],
    ["Yoo In-soo: three lists are one origin", lists, "2025-12-31", "reported", 1],
    [
      "Yoo In-soo: a later opposite claim",
      `${lists}\nunnamed blog 2025-12 | stated out`,
      "2026-11-21",
      "disputed",
      1,
    ],
    [
      "start of filming: a day inside and a day outside the reported span",
      "showsnob press 2025-07-16 | reported date 2025-07-01/2025-07-16\nfan blog 2025-07-28 | stated date 2025-07-10\nunnamed blog 2025-12 | reported date 2025-07-23",
      "2026-11-21",
      "disputed",
      1,
    ],
    [
      "start of filming without the blog of December",
      "showsnob press 2025-07-16 | reported date 2025-07-01/2025-07-16\nfan blog 2025-07-28 | stated date 2025-07-10",
      "2026-11-21",
      "reported",
      1,
    ],
    ["end of filming: 18 or 19 February", wrap, "2026-11-21", "disputed", 1],
    [
      "release: windows at odds",
      "telegraph press 2026-01-10 | reported window 2027-01/2027-06\nnewsx press 2026-02-23 | speculated window 2026-06/2026-12\npinkvilla press 2026-01-10 | speculated window 2027-01/2027-03\nupi official 2025-07-23 | stated not announced",
      "2026-02-25",
      "disputed",
      1,
    ],
    [
      "renewal: a date on both sides of the date line, against a misreport of much lower rank",
      "netflix official 2022-06-06 | stated date 2022-06-06/2022-06-07\ntf press 2022-06-07 | stated date 2022-06-07\nrazon press 2025-07-24 | stated date 2023",
      "2026-11-21",
      "official",
      2,
    ],
    [
      "hours: 474 while 560 was not out",
      "sputnik press 2022-02-16 | stated count 474 | says official Top 10",
      "2022-05-01",
      "official",
      1,
    ],
    [
      "hours: two official figures, both undated",
      "a official - | stated count 560\nb official - | stated count 474",
      "2026-11-21",
      "disputed",
      1,
    ],
    [
      "hours: a later official figure",
      "sputnik press 2022-02-16 | stated count 474 | says official Top 10\ntf press 2022-06-07 | stated count 560 | says official Top 10\nshowsnob press 2025-04-18 | reported count 474",
      "2026-11-21",
      "official",
      1,
    ],
  ])("%s", (_, drawing, asOf, standing, origins) => {
    expect(judge(drawing, { asOf })).toMatchObject({ standing, origins });
  });

  test("one paper's word on a rumour is superseded once the agency speaks", () => {
    const matter = sampleMatter(seo + agency);
    expect(claimStandingsOf(matter, ranksOf(matter)).get("unnamed")).toMatchObject({
      standing: "superseded",
      because: "on record",
    });
  });
});

describe("answersOf", () => {
  const answers = (drawing: string, setting: Setting): readonly string[] => {
    const matter = sampleMatter(drawing, setting);
    const ranks = ranksOf(matter);
    return answersOf(matter, ranks, claimStandingsOf(matter, ranks)).map(
      ({ leading, standing }) => `${leading?.id} ${standing}`,
    );
  };
  const places =
    "a blog 2025 | rumoured text Seoul\nb press 2025 | stated text Andong\nc press 2025 | stated text andong\nd official 2024 | stated text Gangwon";

  test("where many hold, each has its own standing", () => {
    expect(answers(places, { many: true })).toEqual(["d official", "b corroborated", "a rumour"]);
    expect(answers(places, { many: true, ruled: ruling("text Seoul") })).toEqual([
      "d official",
      "b corroborated",
      "a settled",
    ]);
  });
  test("else there is one, or none", () => {
    expect(answers("a press 2025 | stated in\nb blog 2025 | stated out", {})).toEqual(["a disputed"]);
    expect(answers("", {})).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { compareText } from "../../src/lib/group.ts";
import { ledgerOf } from "../../src/wiki/ledger/ledger.ts";
import type { QuestionPageData } from "../../src/wiki/queries/question.ts";
import { questionPage } from "../../src/wiki/queries/question.ts";
import type { OpenWorld } from "../../src/wiki/spoilers/gate.ts";
import { editionDay, records, worldAt } from "./edition.ts";

// What fans quarrel about, as a reader finds it on the page of the question: both sides, the standing, and from each
// statement the way to its source in one step.

const world = worldAt(null);
const pageOf = (id: string, reader: OpenWorld = world): QuestionPageData => {
  const page = questionPage(reader, id);
  if (!page) throw new Error(`There is no question ${id}.`);
  return page;
};
const valuesOf = ({ claims }: QuestionPageData): string[] => claims.map(({ value }) => value);
/** The values of the pairs that the page lays side by side, smaller first. */
const pairsOn = ({ atOdds }: QuestionPageData): string[] =>
  atOdds.map(({ one, other }) => [one.value, other.value].toSorted().join(" ≠ "));

describe("contradictions stand side by side, with the standing", () => {
  test.each([
    ["seo-ji-hoon-in-season-2", "official", "No, not in it ≠ Yes, in it"],
    ["yoo-in-soo-in-season-2", "disputed", "No, not in it ≠ Yes, in it"],
    ["min-eun-ji-played-by", "disputed", "Oh Hye-soo ≠ Roh Yoon-seo"],
    ["season-2-filming-start", "official", "10 Jul 2025 ≠ 23 Jul 2025"],
    ["season-1-hours-28-days", "official", "474,260,000 hours ≠ 560,780,000 hours"],
    ["season-2-story", "official", "a new outbreak in Seoul ≠ an invented plot"],
  ])("%s is %s: %s", (id, standing, pair) => {
    const page = pageOf(id);
    expect(page.standing.standing).toBe(standing);
    expect(pairsOn(page)).toContain(pair);
  });

  test("the release is disputed, and the page says what stands against what", () => {
    const page = pageOf("season-2-release-window");
    expect(page.standing.standing).toBe("disputed");
    expect(page.standing.answer).toMatch(/^Not announced\. Reports: .+ to .+$/u);
    expect(page.atOdds.length).toBeGreaterThan(0);
  });
});

test("three lists that have Yoo In-soo in are one origin", () => {
  const found = ledgerOf(world).standingOf("yoo-in-soo-in-season-2");
  const saying = [found.leading, ...found.agreeing].map((claim) => claim?.source ?? "");
  expect(saying.toSorted(compareText)).toEqual([
    "ary-news-2025-06-27",
    "productive-clue-2025-06",
    "sakshi-post-2025-06",
  ]);
  expect(found.origins).toBe(1);
  expect(pageOf("yoo-in-soo-in-season-2").why.figures.join(" ")).toContain("1 independent origin");
});

test("361, 474 and 560 million hours answer three questions, because they measure three spans", () => {
  const answers = ["10", "17", "28"].map((days) => pageOf(`season-1-hours-${days}-days`).standing);
  expect(answers.map(({ answer }) => answer)).toEqual([
    "361,020,000 hours",
    "474,260,000 hours",
    "560,780,000 hours",
  ]);
  for (const { standing } of answers) expect(standing).toBe("official");
});

test("Roh Yoon-seo: reported out of season 2; two works that put her into season 1 are kept as such", () => {
  expect(pageOf("roh-yoon-seo-in-season-2").standing).toMatchObject({
    standing: "reported",
    answer: "No, not in it",
  });
  const before = pageOf("roh-yoon-seo-in-season-1");
  expect(before.claims.length).toBeGreaterThan(1);
  expect(before.note).toMatch(/^Editors' finding: no\./u);
});

test("one announcement on two days is one value: American and Korean dates agree", () => {
  for (const id of ["season-2-renewal", "season-2-production-announced"]) {
    const page = pageOf(id);
    expect(page.standing.standing).toBe("settled");
    expect(page.standing.answer).toMatch(/^\d+–\d+ \w+ 20\d\d$/u);
    expect(pairsOn(page).filter((pair) => pair.split(page.standing.answer).length > 2)).toEqual([]);
  }
});

describe("what sites claimed of 2025, and of a season that nobody has seen", () => {
  test("“returns in 2025” is kept, and has passed", () => {
    const ledger = ledgerOf(world);
    const in2025 = ledger
      .claimsOf("season-2-release-window")
      .filter(
        ({ value }) =>
          value.type === "window" && value.span.first >= "2025-01-01" && value.span.last <= "2025-12-31",
      );
    expect(in2025.length).toBeGreaterThan(1);
    for (const { id } of in2025) expect(ledger.claimStandingOf(id)?.standing).not.toBe("live");
    const shown = new Set(pageOf("season-2-release-window").claims.map(({ id }) => id));
    expect(in2025.filter(({ id }) => !shown.has(id))).toEqual([]);
  });

  test("a review of a season that does not exist stands on the page, and outweighs nothing", () => {
    const page = pageOf("season-2-story");
    expect(valuesOf(page)).toContain("an invented plot");
    expect(page.standing.answer).toBe("a new outbreak in Seoul");
  });
});

test("nothing official names a date: no live window is official or on record, and there is no ruling", () => {
  const page = pageOf("season-2-release-window");
  expect(page.ruling).toBeUndefined();
  const ledger = ledgerOf(world);
  const strong = ledger
    .claimsOf("season-2-release-window")
    .filter(({ id, value }) => value.type === "window" && (ledger.rankOf(id) ?? 0) >= 4)
    .filter(({ id }) => ledger.claimStandingOf(id)?.standing === "live");
  expect(strong).toEqual([]);
});

describe.each([null, "s1e12"])(
  "for a reader at %s, from every statement to its source in one step",
  (progress) => {
    const reader = worldAt(progress, editionDay);
    const open = new Set(reader.tables.sources.map(({ id }) => id));
    const sealed = new Set(records.sources.flatMap(({ record: { id } }) => (open.has(id) ? [] : [id])));

    test.each(reader.tables.questions.map(({ id }) => id))("%s", (id) => {
      const page = pageOf(id, reader);
      const sources = new Map(page.sources.map((source) => [source.number, source]));
      const shown = [...page.claims, ...page.atOdds.flatMap(({ one, other }) => [one, other])];
      const rows = new Map(reader.tables.claims.map((claim) => [claim.id, claim.source]));
      for (const claim of shown) {
        const work = rows.get(claim.id) ?? "";
        // A sealed work has an imprint and no page: its number leads to publisher, kind and date.
        expect(claim.source).toBe(sealed.has(work) ? undefined : `/sources/${work}`);
        expect(claim.cites).toHaveLength(1);
        expect(sources.get(claim.cites[0] ?? 0)?.to).toBe(claim.source);
      }
      const cited = [...page.standing.cites, ...(page.ruling?.cites ?? [])];
      expect(cited.filter((number) => !sources.has(number))).toEqual([]);
    });
  },
);

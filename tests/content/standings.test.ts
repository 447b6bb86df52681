import { describe, expect, test } from "vitest";
import { ledgerOf } from "../../src/wiki/ledger/ledger.ts";
import { pairsOf } from "../../src/wiki/ledger/contradictions.ts";
import { wordsOf } from "../../src/wiki/compile/resolve/context.ts";
import { onRecord } from "../../src/wiki/ledger/ranks.ts";
import type { Value } from "../../src/wiki/model/value.ts";
import { records, reviewDay, worldAt } from "./edition.ts";

// Where the questions that readers come for stood on the day of the review. As of that day they stand there
// for ever: whatever is added later is newer.

const levels = [null, "s1e12"] as const;
const ledgers = new Map(levels.map((level) => [level, ledgerOf(worldAt(level, reviewDay))]));
const ledgerAt = (level: string | null) =>
  ledgers.get(level === null ? null : "s1e12") ?? ledgerOf(worldAt(level, reviewDay));

/** A value in a word or two; a span by its days. */
function short(value: Value | null): string {
  if (value === null) return "nothing";
  if (value.type === "status") return value.word;
  if (value.type === "text") return value.text;
  if (value.type === "count") return String(value.count);
  if (value.type === "unannounced") return "not announced";
  return `${value.span.first}/${value.span.last}`;
}

describe.each(levels)("as of 2026-11-21, for a reader at %s", (level) => {
  const ledger = ledgerAt(level);
  test.each([
    // question, standing, answer, a source of the leading claim, publishers that oppose it
    ["yoo-in-soo-in-season-2", "disputed", "in", "sakshi-post-2025-06", ["unnamed-site-2025-12"]],
    ["seo-ji-hoon-in-season-2", "official", "in", "star-news-2026-02-25", []],
    ["roh-yoon-seo-in-season-2", "reported", "out", "latestly-2025-05", []],
    ["park-ji-hu-in-season-2", "official", "in", "the-fact-2025-07-23", []],
    ["ha-seung-ri-in-season-2", "rumour", "in", "radio-times-2022-02-02", []],
    ["season-2-renewal", "settled", "2022-06-06/2022-06-07", null, []],
    ["season-2-production-announced", "settled", "2025-07-22/2025-07-23", null, []],
    [
      "season-1-episode-count",
      "settled",
      "12",
      null,
      ["bizintraprenuership-undated-1", "her-ie-2022-01", "inverse-2022-01"],
    ],
    ["season-2-setting", "official", "Seoul", null, ["india-tv-2025-07-23"]],
    ["season-1-hours-10-days", "official", "361020000", null, []],
    ["season-1-hours-17-days", "official", "474260000", "sputnik-2022-02-16", []],
    ["season-1-hours-28-days", "official", "560780000", null, ["sakshi-post-2025-07-23"]],
    ["yoo-in-soo-discharge", "unknown", "nothing", null, []],
  ] as const)("%s is %s: %s", (question, standing, answer, leading, opposing) => {
    const found = ledger.standingOf(question);
    expect(found.standing).toBe(standing);
    expect(short(found.answer)).toBe(answer);
    expect(found.leading?.source).toBe(leading ?? found.leading?.source);
    // Undated works exist only on the day of the edition, and so may be missing here.
    const opposed = new Set(found.opposing.map(({ source }) => source));
    const dated = opposing.filter((source) => !source.includes("undated"));
    expect([...opposed].filter((source) => !opposing.some((known) => known === source))).toEqual([]);
    expect(dated.filter((source) => !opposed.has(source))).toEqual([]);
  });

  test("the release is disputed, and no live claim of a time is official or on record", () => {
    expect(ledger.standingOf("season-2-release-window").standing).toBe("disputed");
    const named = ledger.claimsOf("season-2-release-window").filter(({ value }) => value.type === "window");
    const onRecordNow = named.filter(
      ({ id }) => (ledger.rankOf(id) ?? 0) >= onRecord && ledger.claimStandingOf(id)?.standing === "live",
    );
    expect(named.length).toBeGreaterThan(20);
    expect(onRecordNow).toEqual([]);
  });

  test("the day on which filming ended is disputed: the 18th or the 19th of February 2026", () => {
    const found = ledger.standingOf("season-2-filming-end");
    expect(found.standing).toBe("disputed");
    expect(found.clash?.claims.map(({ value }) => short(value)).toSorted()).toEqual([
      "2026-02-18/2026-02-18",
      "2026-02-19/2026-02-19",
    ]);
  });

  test("an agency's word leads on Seo Ji-hoon, at full rank, since independent papers relay it", () => {
    const found = ledger.standingOf("seo-ji-hoon-in-season-2");
    expect(found.leadingRank).toBe(onRecord);
    expect(found.leading?.speaker?.name).toContain("Management Koo");
  });

  test("the article that says he left is contradicted by it, and overtaken", () => {
    const [left, ...more] = ledger
      .claimsOf("seo-ji-hoon-in-season-2")
      .filter(({ value }) => short(value) === "out");
    expect([left?.source, more]).toEqual(["unnamed-site-2025-12", []]);
    expect(ledger.contradictionsOf("seo-ji-hoon-in-season-2")).toHaveLength(1);
    expect(ledger.claimStandingOf(left?.id ?? "")).toMatchObject({
      standing: "superseded",
      because: "on record",
    });
  });

  test("an agency's “nothing decided” of 2024 does not silence the report of 2025 that Roh Yoon-seo is out", () => {
    const { silent } = ledger.standingOf("roh-yoon-seo-in-season-2");
    expect(silent.length).toBeGreaterThan(0);
    expect(new Set(silent.map(({ value }) => short(value)))).toEqual(new Set(["undecided"]));
  });

  test.each([
    [
      "season-2-filming-start",
      "unnamed-site-2025-12",
      "2025-07-23/2025-07-23",
      "show-snob-2025-07-16",
      "2025-07-01/2025-07-16",
    ],
    [
      "season-2-filming-start",
      "unnamed-site-2025-12",
      "2025-07-23/2025-07-23",
      "notaseekeranymore-2025-07",
      "2025-07-10/2025-07-10",
    ],
    [
      "min-eun-ji-played-by",
      "unnamed-site-2025-12",
      "Roh Yoon-seo",
      "hotissuefinder-2022-02-09",
      "Oh Hye-soo",
    ],
    [
      "season-2-platform",
      "devdiscourse-2023",
      "Netflix and JTBC",
      "sports-chosun-2025-07-23",
      "Netflix only",
    ],
  ])("on %s, %s (%s) and %s (%s) contradict each other", (question, one, says, other, saysOther) => {
    const pairs = ledger
      .contradictionsOf(question)
      .flatMap((contradiction) => [...pairsOf(contradiction)])
      .map((pair) => pair.map(({ source, value }) => `${source} ${short(value)}`).toSorted());
    expect(pairs).toContainEqual([`${one} ${says}`, `${other} ${saysOther}`].toSorted());
  });
});

test("a first day of 10 July bears out “already rolling” on the 16th", () => {
  const clashes = ledgerAt(null)
    .contradictionsOf("season-2-filming-start")
    .flatMap((contradiction) => [...pairsOf(contradiction)])
    .map((pair) =>
      pair
        .map(({ source, value }) => `${source} ${short(value)}`)
        .toSorted()
        .join(", "),
    );
  const [blog, relay] = [
    "notaseekeranymore-2025-07 2025-07-10/2025-07-10",
    "show-snob-2025-07-16 2025-07-01/2025-07-16",
  ];
  expect(clashes.some((clash) => clash.includes(blog))).toBe(true);
  expect(clashes).not.toContain(`${blog}, ${relay}`);
});

test("an error that no source contradicts is ruled on, or at least called one", () => {
  const question = records.questions.find(({ record }) => record.id === "roh-yoon-seo-in-season-1")?.record;
  const found = question?.ruling ? JSON.stringify(question.ruling.value) : wordsOf(question?.note ?? "");
  expect(found).toMatch(/^(?:\{"status":"out"\}$|Editors' finding: no\.)/u);
});

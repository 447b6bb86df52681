import { describe, expect, test } from "vitest";
import { ruling, sampleQuestion, sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import { homePage } from "./home.ts";

describe("a countdown runs to one official day that lies ahead, and to nothing else", () => {
  test.each([
    ["official 2026-01-02 | stated window 2026-12-01", { date: "1 Dec 2026", days: 10 }],
    ["official 2026-01-02 | stated date 2026-11-22", { date: "22 Nov 2026", days: 1 }],
    ["official 2026-01-02 | stated date 2026-11-21", undefined],
    ["official 2026-01-02 | stated window 2026-12", undefined],
    ["official 2026-01-02 | stated window 2026-12-01?", undefined],
    ["official 2026-01-02 | stated not announced", undefined],
    ["press 2026-01-02 | stated window 2026-12-01", undefined],
  ])("one %s", (drawing, countdown) =>
    expect(homePage(sampleWorld(sampleRows(`one ${drawing}`))).countdown).toEqual(countdown),
  );

  test("a ruling sets it as well", () => {
    const world = sampleWorld({
      ...sampleRows("one press 2026-01-02 | stated window 2026-12-01"),
      questionRulings: [ruling("date 2026-12-01", "2026-11-01")],
    });
    expect(homePage(world).countdown).toEqual({ date: "1 Dec 2026", days: 10 });
  });
});

test("the age of the newest dated report is told in days", () => {
  const world = sampleWorld(
    sampleRows(`
      one press 2026-11-01 | stated window 2027
      two press - | stated window 2028`),
  );
  expect(homePage(world).lastReport).toEqual({ date: "1 Nov 2026", days: 20 });
  expect(homePage(sampleWorld({})).lastReport).toBeUndefined();
});

test("of very many castings the first few stand there, in their order", () => {
  const questions = Array.from({ length: 60 }, (_, index) => ({
    ...sampleQuestion,
    id: `cast-${index}`,
    property: "casting" as const,
    value: "status" as const,
    season: 2,
  }));
  const { cast } = homePage(sampleWorld({ questions: [sampleQuestion, ...questions] }));
  expect([cast.length, cast[0]?.id, cast[47]?.id]).toEqual([48, "cast-0", "cast-47"]);
});

import { describe, expect, test } from "vitest";
import type { SearchDocument } from "./document.ts";
import { matchNames, meant } from "./match-name.ts";
import { indexNames } from "./name-index.ts";

const named = (
  kind: SearchDocument["kind"],
  label: string,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  id: `${kind}/${label}`,
  kind,
  to: `/${label}`,
  label,
  ...more,
});

const documents = [
  named("character", "Lee Cheong-san", { hangul: "이청산" }),
  named("character", "Nam On-jo", { hangul: "남온조", spellings: ["On Jo", "Nam On Jo"] }),
  named("character", "Lee Su-hyeok", { hangul: "이수혁" }),
  named("character", "U-sin"),
  named("person", "Jung Yi-seo"),
  named("person", "Choi Nam-ra", { hangul: "최남라", spellings: ["Kim Yi-hyun"] }),
  named("person", "Ryu Sung-rok", { hangul: "류성록" }),
  named("person", "Jeon Bae-soo"),
  named("person", "Lee Na-yeon", { hangul: "이나연" }),
  named("entry", "The campfire"),
  named("entry", "Hyosan City Hall"),
  named("entry", "City walls"),
  named("entry", "Order to leave"),
  named("entry", "Class 2-5"),
  named("episode", "S1 E01", { spellings: ["Episode 1", "S1E1", "1화"] }),
  named("episode", "S1 E11", { spellings: ["Episode 11", "S1E11", "11화"] }),
];
const indexes = [indexNames(documents.slice(0, 7)), indexNames(documents.slice(7), 7)];

/** The labels that a query finds, best first. */
const found = (query: string, forgiving = true): string[] =>
  [...matchNames(indexes, query, forgiving).values()]
    .sort((a, b) => b.score - a.score || a.key.document - b.key.document)
    .map(({ key }) => documents[key.document]?.label ?? "");

describe("a name that is not yet typed to its end stands before one that only sounds like it", () => {
  test.each([
    ["lee su", "Lee Su-hyeok", "Jung Yi-seo"],
    ["이수", "Lee Su-hyeok", "Jung Yi-seo"],
    ["jeon", "Jeon Bae-soo", "Jung Yi-seo"],
    ["나", "Lee Na-yeon", "Nam On-jo"],
  ])("%s", (query, first, second) => expect(found(query).slice(0, 2)).toEqual([first, second]));

  test("words that were turned round do not sound as one", () => {
    const turned = [indexNames([named("person", "On Jo")])];
    expect([...matchNames(turned, "jun", true)]).toEqual([]);
    expect(matchNames(turned, "Jo On", true).size).toBe(1);
  });

  test("and a sound alone is as good as meant", () =>
    expect(matchNames(indexes, "Yi Soohyuk", true).get(2)?.score).toBeGreaterThan(meant));
});

describe("numbers", () => {
  test.each([
    ["s1e1", ["S1 E01"]],
    ["S1 E0", ["S1 E01"]],
    ["s1e", ["S1 E11", "S1 E01"]],
    ["1화", ["S1 E01"]],
    ["에피소드 11", ["S1 E11"]],
    ["episod 11", ["S1 E11"]],
    ["episode 100", []],
    ["s2e1", []],
    ["13화", []],
    ["class 2", ["Class 2-5"]],
  ])("“%s” finds %j", (query, labels) => expect(found(query).sort()).toEqual([...labels].sort()));
});

describe("a family name alone", () => {
  test.each([
    ["choe", "Choi Nam-ra"],
    ["ryoo", "Ryu Sung-rok"],
    ["lyu", "Ryu Sung-rok"],
    ["rhee", "Lee Cheong-san"],
  ])("is found in another spelling: %s", (query, label) => expect(found(query)[0]).toBe(label));

  test("as it is recorded stands before longer words, in the order of the documents", () =>
    expect(found("lee")).toEqual(["Lee Cheong-san", "Lee Su-hyeok", "Lee Na-yeon"]));

  test("is the credited one, whatever else the press has written", () =>
    expect(matchNames(indexes, "gim", true).get(5)?.score).toBeLessThan(
      matchNames(indexes, "choe", true).get(5)?.score ?? 0,
    ));
});

describe("a given name behind another family name", () => {
  test.each([
    ["김우신", "U-sin"],
    ["kimusin", "U-sin"],
    ["kim u sin", "U-sin"],
    ["김남라", "Choi Nam-ra"],
  ])("%s", (query, label) => expect(found(query)[0]).toBe(label));
});

describe("an entry from a later word on", () => {
  test.each([
    ["camp fire", ["The campfire"]],
    ["city", ["City walls", "Hyosan City Hall"]],
    ["city hall", ["Hyosan City Hall"]],
    ["hall", ["Hyosan City Hall"]],
    ["leave", ["Order to leave"]],
    ["to leave", []],
  ])("%s", (query, labels) => expect(found(query, false)).toEqual(labels));
});

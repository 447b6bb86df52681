import { expect, test } from "vitest";
import { testRule } from "./rule.ts";
import { isTest, namesBelow, readFiles, readText } from "./source-files.ts";
import type { SubjectRecord, SubjectSite } from "./subject.ts";
import { codeKnowsNoSubject, subjectWords } from "./subject.ts";

const read = (name: string): unknown => JSON.parse(readText(name) ?? "null");

// Content is checked by the compiler; here only its names are read.
const site = read("src/content/site.json") as SubjectSite;
const records = ["characters", "people", "episodes"]
  .flatMap((folder) => namesBelow(`src/content/${folder}`))
  .map(
    (name) => [name.slice(name.lastIndexOf("/") + 1, -".json".length), read(name) as SubjectRecord] as const,
  );
const words = subjectWords(site, Object.fromEntries(records));

testRule(
  codeKnowsNoSubject(words, {
    "src/lib/a.ts": [`export const a = "${site.series.name.toUpperCase()}";`, site.series.name],
    "src/site/ui/a.tsx": [`export const A = () => <p>the ${site.series.hangul}</p>;`, site.series.hangul],
    "src/wiki/ledger/a.ts": [`export const a = { by: "${site.broadcaster}" };`, site.broadcaster],
  }),
  () => readFiles("src").filter((file) => !isTest(file)),
);

test("names of records are words, but not those that are words of the language too", () => {
  const found = subjectWords(site, {
    "jane-doe": { name: { credited: "Jane Doe", hangul: "제인도" } },
    dan: { name: { credited: "Dan", hangul: "단" } },
    s1e01: { title: "The First Morning" },
    s1e02: { title: null },
  });
  expect(found.slice(-4)).toEqual(["jane-doe", "Jane Doe", "제인도", "The First Morning"]);
});

test("the words are those of the content", () => {
  expect(words).toEqual(
    expect.arrayContaining([site.name, site.series.name, site.series.hangul, site.broadcaster]),
  );
  expect(words.length).toBeGreaterThan(100);
});

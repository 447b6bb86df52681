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
  .map((name) => [name.slice(name.lastIndexOf("/") + 1, -".json".length), read(name) as SubjectRecord] as const);
const words = subjectWords(site, Object.fromEntries(records));

testRule(
  codeKnowsNoSubject(words, {
    "src/lib/a.ts": [`export const a = "${site.series.name.toUpperCase()}";`, site.series.name],
    "src/site/ui/a.tsx": [`export const A = () => <p>the ${site.series.hangul}</p>;`, site.series.hangul],
    "src/wiki/ledger/a.ts": [`export const a = "/cast/${records[3]?.[0]}";`, records[3]?.[0] ?? ""],
  }),
  () => readFiles("src").filter((file) => !isTest(file)),
);

test("the words are those of the content", () => {
  expect(words).toEqual(expect.arrayContaining([site.name, site.series.name, site.series.hangul, site.broadcaster]));
  expect(words.length).toBeGreaterThan(100);
});

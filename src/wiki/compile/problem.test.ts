import { expect, test } from "vitest";
import { problemsOf, sampleFiles, textsOf } from "../../../tests/support/records-sample.ts";
import { editFiles } from "../../../tests/support/records-sample.ts";
import type { Problem } from "./problem.ts";
import { formatPath, formatProblems, mendWord, show } from "./problem.ts";

const problem = (file: string, path: string, found = "1"): Problem => ({
  file,
  path,
  found,
  expected: "2",
  mend: "Do.",
});

test("problems are told by file and by place, list places counted as numbers", () => {
  const told = formatProblems([
    problem("b.json", ""),
    problem("a.json", "f[10].x"),
    problem("a.json", "f[9].x"),
    problem("a.json", ""),
  ]);
  expect(told.match(/^\S+\.json.*$/gmu)).toEqual(["a.json", "a.json › f[9].x", "a.json › f[10].x", "b.json"]);
  expect(told).toMatch(
    /\n\n4 problems in src\/content\. Nothing was written; the last good build is untouched\.$/u,
  );
});

test("one problem reads as the editor sees it", () =>
  expect(formatProblems([problem("a.json", "f[0]")])).toBe(
    "a.json › f[0]\n  found     1\n  expected  2\n  mend      Do.\n\n" +
      "1 problem in src/content. Nothing was written; the last good build is untouched.",
  ));

test.each<[(string | number)[], string]>([
  [[], ""],
  [["facts"], "facts"],
  [["facts", 3, "citations", 0, "source"], "facts[3].citations[0].source"],
])("%j is written %s", (steps, path) => expect(formatPath(steps)).toBe(path));

test.each([
  ["text", '"text"'],
  [undefined, "nothing"],
  [{ a: 1 }, '{"a":1}'],
  ["x".repeat(100), `"${"x".repeat(78)}…`],
])("%j is shown as %s", (value, shown) => expect(show(value)).toBe(shown));

test("a near word is suggested, else the advice is given", () => {
  expect(mendWord("staus", ["status"], "Choose.")).toBe("Did you mean “status”?");
  expect(mendWord("colour", ["status"], "Choose.")).toBe("Choose.");
});

test("mistakes of every kind are told together, in one order whatever the order of the files", () => {
  const files = textsOf(
    editFiles([
      ["characters/ahn.json", "facts[1].revealdIn", "s1e02"],
      ["theories/ashes.json", "characters[0]", "ah"],
      ["sources/echo-2024-06.json", "published", "2024-21"],
      ["site.json", "nextSeason.number", 7],
      ["people/seo.json", "line", "<b>Plays</b> Ahn."],
      ["drafts/a.json", "", {}],
    ]),
  );
  const broken = [...files, { file: "lore/vault.json", text: "{" }];
  const told = problemsOf(broken);
  expect(told.map(({ file, path }) => `${file} ${path}`.trim())).toEqual([
    "characters/ahn.json facts[1].revealdIn",
    "drafts/a.json",
    "lore/vault.json",
    "people/seo.json line",
    "site.json nextSeason.number",
    "sources/echo-2024-06.json published",
    "theories/ashes.json characters[0]",
  ]);
  expect(problemsOf(broken.toReversed())).toEqual(told);
});

test("the sample itself has no problem", () => expect(problemsOf(textsOf(sampleFiles))).toEqual([]));

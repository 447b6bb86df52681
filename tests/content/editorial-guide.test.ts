import fs from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readRecords } from "../../src/build/read-records.ts";
import { compile } from "../../src/wiki/compile/compile.ts";
import { formatProblems } from "../../src/wiki/compile/problem.ts";
import { readEdtf } from "../../src/wiki/compile/read-edtf.ts";
import { recordSchemas } from "../../src/wiki/schema/kinds.ts";
import { editionDay, records } from "./edition.ts";
import omissions from "./expected/omissions.json" with { type: "json" };
import review from "./expected/review.json" with { type: "json" };

// The guide for editors does not lie: its example is a record, its error is what the build says, its dates are
// read as it says, and its lists are complete.

const content = path.resolve(import.meta.dirname, "../../src/content");
const guide = await fs.readFile(path.join(content, "README.md"), "utf8");
/** The text under a heading, up to the next one of its rank. */
const section = (heading: string) =>
  guide.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? "";
const fenced = (text: string) => /^```\w*\n(?<code>[\s\S]*?)\n```$/mu.exec(text)?.groups?.["code"] ?? "";
const listed = (text: string) => text.split("\n").filter((line) => line.startsWith("- "));

test("the folders are those of the record", () => {
  const named = [...section("The folders").matchAll(/^\| `(?<name>\w+)\/`/gmu)].map(
    ({ groups }) => groups?.["name"],
  );
  expect(new Set(named)).toEqual(new Set(Object.keys(recordSchemas)));
});

test("the example is the beginning of a record", () => {
  const example: unknown = JSON.parse(fenced(section("Add a source")));
  const { $schema: _schema, claims, ...head } = example as { $schema: string; claims: unknown[] };
  const source = records.sources.find(({ record }) => record.id === "sports-chosun-2025-07-24")?.record;
  expect(source).toMatchObject({
    ...head,
    claims: [...claims, ...(source?.claims.slice(claims.length) ?? [])],
  });
});

test("the errors are what the build says", async () => {
  const files = await readRecords(content);
  const slipped = files.map(({ file, text }) => ({
    file,
    text:
      file === "sources/sports-chosun-2025-07-24.json"
        ? text.replace('"lomon-in-season-2"', '"lomon-in-seson-2"').replace('"s1e12"', '"s1e13"')
        : text,
  }));
  const result = compile(slipped, editionDay);
  expect(fenced(section("When you err"))).toBe(result.ok ? "no problem" : formatProblems(result.problems));
});

describe("dates are read as the table says", () => {
  const rows = [
    ...section("Values").matchAll(
      /^\| `(?<date>[^`{]+)` \| .*? \| (?<first>[\d-]{10}) \| (?<last>[\d-]{10}) \|$/gmu,
    ),
  ];
  test("there are ten rows", () => expect(rows).toHaveLength(10));
  test.each(rows.map(({ groups }) => [groups?.["date"] ?? "", groups?.["first"], groups?.["last"]] as const))(
    "%s",
    (date, first, last) => expect(readEdtf(date)).toMatchObject({ first, last }),
  );
});

describe("what was left out", () => {
  const expected = omissions.flatMap(({ rows }) =>
    rows.map(({ ids, what, why }) => {
      const names = ids.map((id) => `\`${id}\``).join(" · ");
      return `- *${what.charAt(0).toUpperCase()}${what.slice(1)}*${names === "" ? "" : ` ${names}`}: ${why}`;
    }),
  );

  test("is listed in full, and nothing else is", () =>
    expect(listed(section("What was left out, merged or reworded"))).toEqual(expected));

  test("has a reason each", () =>
    expect(omissions.flatMap(({ rows }) => rows).filter(({ why }) => why.length < 15)).toEqual([]));
});

describe("the review", () => {
  test("counts 774 findings", () => {
    const all = review.reduce((sum, { findings }) => sum + findings, 0);
    const applied = review.reduce((sum, row) => sum + row.applied, 0);
    expect(all).toBe(774);
    expect(section("The review")).toContain(
      `774 findings: ${applied} applied, some with a change; ${all - applied} met otherwise`,
    );
  });

  test.each(review)(
    "of $file: $findings findings, $applied applied",
    ({ file, findings, applied, otherwise }) => {
      expect(section("The review")).toContain(
        `| ${file} | ${findings} | ${applied} | ${findings - applied} | ${otherwise} |`,
      );
      expect(otherwise === "").toBe(findings === applied);
    },
  );
});

test("every id that the guide names in its rules is that of a record", () => {
  const rules = guide.slice(0, guide.indexOf("## What was left out"));
  const known = new Set(
    Object.values(records).flatMap((folder) =>
      Array.isArray(folder) ? folder.map(({ record }) => record.id) : [],
    ),
  );
  const named = [...rules.matchAll(/`(?<id>[a-z]+(?:-[a-z0-9]+){2,})`/gu)].map(
    ({ groups }) => groups?.["id"] ?? "",
  );
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

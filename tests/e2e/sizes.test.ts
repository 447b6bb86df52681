import { createHash } from "node:crypto";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { beforeText, layerBudgets, pageBudgets } from "../support/size-budgets.ts";
import { listRoutes } from "../support/site-routes.ts";
import { listFiles, listPages, readFile } from "../support/site.ts";

const sizes = new Map<string, number>();

/** The hash in the name of a file that the build wrote, behind the rest of its name. */
const hashed = /([\w.]+)-[\w-]{8}(?=\.(?:js|css|woff2)\b)/gu;

/** A text with hashes that its files’ names alone give: others compress otherwise at each build, by up to a hundred bytes. */
const withSteadyNames = (text: string): string =>
  text.replaceAll(
    hashed,
    (_, name: string) => `${name}-${createHash("sha256").update(name).digest("base64url").slice(0, 8)}`,
  );

/** What a file of the site weighs on the wire. */
function weigh(file: string): number {
  const known = sizes.get(file) ?? brotliCompressSync(withSteadyNames(readFile(file))).byteLength;
  sizes.set(file, known);
  return known;
}

/** Says what is over, by how much and what helps; nothing where it fits. */
const over = (what: string, found: number, allowed: number | undefined, cure: string): string[] =>
  allowed === undefined
    ? [`${what} has no budget: add it to tests/support/size-budgets.ts.`]
    : found <= allowed
      ? []
      : [`${what}: ${found} bytes of ${allowed} allowed. ${cure}`];

const routes = listRoutes(listPages());

test.each(routes)("$pattern weighs no more than its budget", ({ pattern, address }) => {
  const file = address === "/" ? "index.html" : `${address.slice(1)}/index.html`;
  const html = readFile(file);
  const scripts = [
    ...new Set([...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/gu)].map(([, name = ""]) => name)),
  ];
  const heaviest = scripts
    .sort((a, b) => weigh(b) - weigh(a))
    .slice(0, 4)
    .map((name) => `${name} ${weigh(name)}`);
  const text = html.slice(0, html.indexOf("<main"));
  expect([
    ...over(
      file,
      weigh(file),
      pageBudgets[pattern]?.document,
      "Say less in the page or its data, or print the list in pages (wiki/queries/list-pages.ts).",
    ),
    ...over(
      `scripts of ${pattern} (${heaviest.join(", ")}, …)`,
      scripts.reduce((sum, name) => sum + weigh(name), 0),
      pageBudgets[pattern]?.scripts,
      "Load what few readers need by import() when they ask for it.",
    ),
    ...over(
      `${file} before <main>`,
      brotliCompressSync(text).byteLength,
      beforeText,
      "Move rules that one section needs into its own style sheet, next to its component.",
    ),
  ]).toEqual([]);
});

test("every budget is of a page that is there", () => {
  const known = new Set(routes.map(({ pattern }) => pattern));
  expect(Object.keys(pageBudgets).filter((pattern) => !known.has(pattern))).toEqual([]);
});

test("each layer weighs no more than its budget", () => {
  const layers = listFiles().filter((file) => file.startsWith("layers/"));
  expect(
    layers.flatMap((file, level) =>
      over(
        file,
        weigh(file),
        layerBudgets[level],
        "Shorten what the records repeat, or raise the budget with the record.",
      ),
    ),
  ).toEqual([]);
  expect(layers).toHaveLength(layerBudgets.length);
});

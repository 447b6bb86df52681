import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Edit } from "../../../tests/support/records-sample.ts";
import { openSample } from "../../../tests/support/records-sample.ts";
import { headersFile } from "./headers.ts";
import { publish } from "./publish.ts";

const parser = new XMLParser({ ignoreAttributes: false });
const pages = ["/", "/cast", "/search", "/404"];
const address: Edit = ["site.json", "address", "https://ledger.example/wiki"];
let folder = "";

beforeAll(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), "publish-"));
});
afterAll(() => fs.rm(folder, { recursive: true }));

/** A built site of three files, with what is published into it. */
async function build(
  name: string,
  edits: readonly Edit[],
  base: string,
): Promise<(file: string) => Promise<string | undefined>> {
  const site = path.join(folder, name);
  for (const [file, text] of [
    ["robots.txt", "User-agent: *\nAllow: /\n"],
    ["assets/a-1.js", ""],
    ["cast/index.html", ""],
  ] as const) {
    await fs.mkdir(path.dirname(path.join(site, file)), { recursive: true });
    await fs.writeFile(path.join(site, file), text);
  }
  await publish(site, { world: openSample({}, edits), base, pages, styles: [] });
  return (file) => fs.readFile(path.join(site, file), "utf8").catch(() => undefined);
}

test("without an address there is no sitemap, and robots.txt names none", async () => {
  const read = await build("nowhere", [], "/");
  expect(await read("sitemap.xml")).toBeUndefined();
  expect(await read("robots.txt")).toBe("User-agent: *\nAllow: /\n");
  expect(await read("opensearch.xml")).toContain('template="/search?q={searchTerms}"');
});

test("with an address the sitemap lists open pages alone, and robots.txt names it", async () => {
  const read = await build("somewhere", [address], "/wiki/");
  const text = (await read("sitemap.xml")) ?? "";
  expect(XMLValidator.validate(text)).toBe(true);
  const { urlset } = parser.parse(text) as { urlset: { "@_xmlns": string; url: { loc: string }[] } };
  expect(urlset["@_xmlns"]).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
  expect(urlset.url.map(({ loc }) => loc.replace("https://ledger.example/wiki", ""))).toEqual([
    "/",
    "/cast",
    "/cast/ahn",
    "/episodes/s1e01",
    "/episodes/s1e02",
    "/people/seo",
    "/questions/premiere",
    "/sources/echo-2024-06",
    "/sources/echo-undated",
    "/sources/gazette-2024-05-23",
    "/world/office",
  ]);
  expect(await read("robots.txt")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://ledger.example/wiki/sitemap.xml\n",
  );
});

test("the search description is one that OpenSearch 1.1 allows", async () => {
  const read = await build(
    "search",
    [address, ["site.json", "name", "A name of more than sixteen"]],
    "/wiki/",
  );
  const description = (await read("opensearch.xml")) ?? "";
  expect(XMLValidator.validate(description)).toBe(true);
  const { OpenSearchDescription: found } = parser.parse(description) as {
    OpenSearchDescription: { ShortName: string; Url: { "@_template": string } };
  };
  expect(found.ShortName).toBe("A name of more t");
  expect(found.Url["@_template"]).toBe("https://ledger.example/wiki/search?q={searchTerms}");
});

test("_headers keeps hashed files for ever and asks for the rest, each by one rule", async () => {
  const read = await build("headers", [], "/");
  const rules = [...((await read("_headers")) ?? "").matchAll(/^(\/\S*)\n {2}Cache-Control: (.+)$/gmu)].map(
    ([, rule, value]) => [rule, value] as const,
  );
  const matching = (file: string): string[] =>
    rules.flatMap(([rule, value]) =>
      (rule?.endsWith("/*") ? file.startsWith(rule.slice(0, -1)) : file === rule) ? (value ?? "") : [],
    );
  expect(matching("/assets/a-1.js")).toEqual(["public, max-age=31536000, immutable"]);
  for (const file of [
    "/",
    "/cast",
    "/cast/ahn",
    "/feed.xml",
    "/timeline.ics",
    "/api/v1/index.json",
    "/robots.txt",
  ])
    expect([file, ...matching(file)]).toEqual([file, "public, max-age=0, must-revalidate"]);
});

test("_headers names the security of everything once, and no header by two rules for one address", async () => {
  const read = await build("secure", [], "/");
  const text = (await read("_headers")) ?? "";
  expect(text.match(/^ {2}Content-Security-Policy: default-src 'none'; /gmu)).toHaveLength(1);
  expect(text.startsWith("/*\n  Content-Security-Policy: ")).toBe(true);
  // Cloudflare takes no line of more than 2,000 characters.
  expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThan(2000);
});

test("_headers is written below the base, and a file called assets is not a folder of them", () =>
  expect(
    headersFile([{ name: "assets", folder: false }], "/wiki/", []).replace(/^\/wiki\/\*\n(?: {2}.+\n)+/u, ""),
  ).toBe(
    "/wiki/\n  Cache-Control: public, max-age=0, must-revalidate\n/wiki/assets\n  Cache-Control: public, max-age=0, must-revalidate\n",
  ));

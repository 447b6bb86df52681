import fs from "node:fs/promises";
import path from "node:path";
import zlib from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compressFolder } from "../../src/build/compress-folder.ts";
import { placesOf } from "../../src/build/places.ts";
import { asked, forever } from "../../src/build/publish/caching.ts";
import { fileHeaders, securityHeaders } from "../../src/build/publish/security-headers.ts";
import { askRaw, faultOf } from "../support/ask-raw.ts";
import { startBrowser, whenReady } from "../support/browser.ts";
import { dice } from "../support/fault-visit.ts";
import { hostileAddress } from "../support/hostile-addresses.ts";
import type { Nginx } from "../support/nginx.ts";
import { startNginx } from "../support/nginx.ts";
import { listFiles, listPages } from "../support/site.ts";
import { noteViolations, violationsOf } from "../support/violations.ts";
import { countOf, print } from "./count.ts";

const browser = startBrowser();
const site = path.resolve(".cache/compressed");
const built = placesOf(path.resolve(".")).output;
const texts = /\.(?:html|js|css|json|xml|ics|svg|txt|webmanifest)$/u;
/** Files as they were built, each at its address; 404.html has none. */
const files = listFiles(built).filter((file) => !file.startsWith("_") && file !== "404.html");
let nginx: Nginx;
let absent = "";

const ask = (target: string, headers: Readonly<Record<string, string>> = {}, method = "GET") =>
  askRaw(nginx.address, target, { headers, method });
const read = (file: string): Promise<Buffer> => fs.readFile(path.join(built, file));
const decode = { br: zlib.brotliDecompressSync, gzip: zlib.gunzipSync } as const;

beforeAll(async () => {
  await fs.rm(site, { recursive: true, force: true });
  await fs.cp(built, site, { recursive: true });
  const { files: count, bytes, brotli, gzip } = await compressFolder(site);
  print(`${count} texts of ${bytes} bytes: brotli ${brotli}, gzip ${gzip}`);
  absent = await fs.readFile(path.join(built, "404.html"), "utf8");
  nginx = await startNginx(site);
});
afterAll(() => nginx.close());

describe("nginx with src/build/nginx.conf", () => {
  test("answers every page with itself, with and without the slash at the end, and never redirects", async () => {
    const faults: string[] = [];
    const pages = listPages();
    for (const { address, html } of pages)
      for (const target of new Set([
        address,
        address === "/" ? "/" : `${address}/`,
        `${address}?seen=s1e03`,
      ])) {
        const { status, text, headers } = await ask(target);
        if (status !== 200 || text !== html || headers["content-type"] !== "text/html; charset=utf-8")
          faults.push(`${target}: ${status} ${headers["content-type"]}`);
      }
    expect(faults).toEqual([]);
    print(`nginx: ${pages.length} pages at their addresses, without a redirect`);
  });

  test("sends every file whole, compressed as it was asked for, with the headers of the site", async () => {
    const faults: string[] = [];
    for (const file of files) {
      const body = await read(file);
      const compressed = texts.test(file);
      for (const encoding of ["identity", "gzip", "br"] as const) {
        const { status, bytes, headers } = await ask(`/${file}`, { "Accept-Encoding": encoding });
        const sent = headers["content-encoding"] ?? "identity";
        const wanted = compressed ? encoding : "identity";
        const plain = sent === "br" || sent === "gzip" ? decode[sent](bytes) : bytes;
        const hashed = /^(?:assets|layers|answers)\//u.test(file);
        const caching = hashed ? forever : asked;
        const wrong = [
          ...(status === 200 ? [] : [`status ${status}`]),
          ...(sent === wanted ? [] : [`${sent} for ${wanted}`]),
          ...(plain.equals(body) ? [] : ["other bytes"]),
          ...(compressed && headers.vary !== "Accept-Encoding" ? ["no Vary"] : []),
          ...(headers["cache-control"] === caching ? [] : [`kept ${headers["cache-control"]}`]),
          ...(headers["content-type"] === "application/octet-stream" ? ["no type"] : []),
          ...(hashed ? fileHeaders : securityHeaders).flatMap(([name, value]) =>
            headers[name.toLowerCase()] === value ? [] : [name],
          ),
        ];
        faults.push(...wrong.map((fault) => `${file} (${encoding}): ${fault}`));
      }
    }
    expect(faults).toEqual([]);
    print(`nginx: ${files.length} files, plain, with gzip and with brotli`);
  });

  test("answers what is not there with 404.html and status 404, which nobody keeps for ever", async () => {
    for (const target of ["/nothing", "/cast/nobody", "/404", "/404.html", "/assets", "/assets/gone.js"])
      expect(await ask(target)).toMatchObject({
        status: 404,
        text: absent,
        headers: {
          "cache-control": asked,
          "content-security-policy": expect.stringContaining("default-src"),
        },
      });
    for (const target of ["/_headers", "/_nginx.conf"])
      expect(await ask(target)).toMatchObject({ status: 404, text: absent });
  });

  test.each(["identity", "gzip", "br"])(
    "says that nothing has changed where nothing has (%s)",
    async (encoding) => {
      for (const target of ["/", "/cast", `/${files.find((file) => file.startsWith("assets/")) ?? ""}`]) {
        const accept = { "Accept-Encoding": encoding };
        const { headers } = await ask(target, accept);
        const { etag = "", "last-modified": modified = "" } = headers;
        expect(await ask(target, { ...accept, "If-None-Match": etag })).toMatchObject({
          status: 304,
          text: "",
        });
        expect(await ask(target, { ...accept, "If-Modified-Since": modified })).toMatchObject({
          status: 304,
        });
        expect(await ask(target, { ...accept, "If-None-Match": '"other"' })).toMatchObject({ status: 200 });
      }
    },
  );

  test("sends a part where a part is asked for, of the very file that it was a part of", async () => {
    const picture = "og/home.png";
    const body = await read(picture);
    const part = await ask(`/${picture}`, { Range: "bytes=100-199" });
    expect(part).toMatchObject({
      status: 206,
      headers: { "content-range": `bytes 100-199/${body.length}`, "content-length": "100" },
    });
    expect(part.bytes.equals(body.subarray(100, 200))).toBe(true);
    const etag = part.headers.etag ?? "";
    expect(await ask(`/${picture}`, { Range: "bytes=0-9", "If-Range": etag })).toMatchObject({ status: 206 });
    expect(await ask(`/${picture}`, { Range: "bytes=0-9", "If-Range": '"old"' })).toMatchObject({
      status: 200,
    });
    expect(await ask(`/${picture}`, { Range: `bytes=${body.length}-` })).toMatchObject({ status: 416 });
  });

  test("answers HEAD without a body, and no method that would write", async () => {
    expect(await ask("/cast", {}, "HEAD")).toMatchObject({ status: 200, text: "" });
    for (const method of ["POST", "PUT", "DELETE"]) expect((await ask("/cast", {}, method)).status).toBe(405);
  });

  test("answers hostile addresses with a page, 404.html or a plain refusal", async () => {
    const roll = dice(2028);
    const faults: string[] = [];
    const count = countOf(2000);
    for (let number = 0; number < count; number += 1) {
      const target = hostileAddress(roll);
      const answer = await ask(target);
      // What is no address is refused before any rule of ours is asked.
      if (answer.status !== 400 && answer.status !== 414) faults.push(...faultOf(target, answer, absent));
    }
    print(`nginx: ${count} hostile addresses, ${faults.length} faults`);
    expect(faults).toEqual([]);
  });

  test("serves a browser: pages, their worker and what it keeps, with nothing against the policy", () =>
    browser.visit(
      async ({ page, faults }) => {
        await noteViolations(page);
        await page.goto(`${nginx.address}/cast`);
        await whenReady(page);
        await page.evaluate(() => navigator.serviceWorker.ready);
        await page.locator("main a[href^='/cast/']").first().click();
        await page.waitForURL(/\/cast\/./u);
        await page.locator("main h1").waitFor();
        await page.context().setOffline(true);
        await page.reload();
        await whenReady(page);
        expect(await violationsOf(page)).toEqual([]);
        expect(faults.filter((fault) => !fault.startsWith("foreign request"))).toEqual([]);
      },
      { serviceWorkers: "allow" },
    ));
});

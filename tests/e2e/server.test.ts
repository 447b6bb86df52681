import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { StaticServer } from "../../src/build/static-server.ts";
import { startStaticServer } from "../../src/build/static-server.ts";

const host = "127.0.0.1";
const files: Readonly<Record<string, string>> = {
  "index.html": "home",
  "404.html": "absent",
  "cast/index.html": "cast",
  "cast/nam-on-jo/index.html": "on-jo",
  "assets/entry-abc.js": "export {}",
  "layers/00-abc.json": "{}",
  "answers/abc/cast.json": "{}",
  "feed.xml": "<feed/>",
  "manifest.webmanifest": "{}",
};

let folder = "";
let server: StaticServer;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "register-"));
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  server = await startStaticServer(folder, { port: 0, host });
});
afterAll(async () => {
  await server.close();
  fs.rmSync(folder, { recursive: true });
});

/** Asks without following redirects and without tidying the path. */
const ask = (
  target: string,
  method = "GET",
): Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(server.address);
    http
      .request({ host, port, path: target, method }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (text += part));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      })
      .on("error", reject)
      .end();
  });

describe("the static server", () => {
  test.each([
    ["/", "home"],
    ["/cast", "cast"],
    ["/cast/", "cast"],
    ["/cast/nam-on-jo", "on-jo"],
    ["/cast/nam-on-jo/", "on-jo"],
    ["/cast/nam-on-jo?seen=s1e03", "on-jo"],
  ])("answers %s with the page itself, without a redirect", async (address, text) => {
    const answer = await ask(address);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(text);
    expect(answer.headers["content-type"]).toMatch(/^text\/html; ?charset=utf-8$/u);
    expect(answer.headers["cache-control"]).toBe("no-cache");
    expect(answer.headers.etag).toBeTruthy();
  });

  test.each([
    "/cast/nobody",
    "/nothing",
    "/assets/gone.js",
    "/%E0%A4%A",
    "/../package.json",
    "/%2e%2e/package.json",
    "/cast/%00",
  ])("answers %s with 404.html and status 404", async (address) => {
    const answer = await ask(address);
    expect(answer.status).toBe(404);
    expect(answer.text).toBe("absent");
    expect(answer.headers["cache-control"]).toBe("no-cache");
  });

  test.each(["/assets/entry-abc.js", "/layers/00-abc.json", "/answers/abc/cast.json"])(
    "lets %s be kept for ever",
    async (address) => {
      expect((await ask(address)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    },
  );

  test.each(["/", "/nothing", "/assets/entry-abc.js", "/feed.xml"])(
    "lets nobody guess the type of %s",
    async (address) => {
      const { headers } = await ask(address);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["content-type"]).toBeTruthy();
    },
  );

  test("answers HEAD without a body, and no method that would write", async () => {
    expect(await ask("/cast", "HEAD")).toMatchObject({ status: 200, text: "" });
    expect(await ask("/cast", "POST")).toMatchObject({ status: 405 });
  });

  test("serves a new build without a restart", async () => {
    fs.writeFileSync(path.join(folder, "feed.xml"), "<feed>a longer one</feed>");
    expect((await ask("/feed.xml")).text).toBe("<feed>a longer one</feed>");
  });

  test("takes the next free port where the wanted one is in use", async () => {
    const taken = Number(new URL(server.address).port);
    const second = await startStaticServer(folder, { port: taken, host });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await second.close();
  });

  test("says what to do where nothing has been built", async () => {
    await expect(startStaticServer(path.join(folder, "cast"), { port: 0, host })).rejects.toThrow(
      "Run npm run build first.",
    );
  });
});

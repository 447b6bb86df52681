import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressFolder } from "./compress-folder.ts";

const page = "<p>나연 and 온조</p>".repeat(200);
let folder = "";

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "register-"));
  fs.mkdirSync(path.join(folder, "cast"));
  fs.writeFileSync(path.join(folder, "cast/index.html"), page);
  fs.writeFileSync(path.join(folder, "empty.txt"), "");
  fs.writeFileSync(path.join(folder, "face.woff2"), "already compressed");
  fs.writeFileSync(path.join(folder, "_headers"), "/*");
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const read = (file: string): Buffer => fs.readFileSync(path.join(folder, file));

test("each text gets two compressed copies that say the same, and nothing else gets any", async () => {
  const { files, bytes, brotli, gzip } = await compressFolder(folder);
  expect(zlib.brotliDecompressSync(read("cast/index.html.br")).toString()).toBe(page);
  expect(zlib.gunzipSync(read("cast/index.html.gz")).toString()).toBe(page);
  expect(fs.readdirSync(folder).sort()).toEqual([
    "_headers",
    "cast",
    "empty.txt",
    "empty.txt.br",
    "empty.txt.gz",
    "face.woff2",
  ]);
  expect([files, bytes]).toEqual([2, Buffer.byteLength(page)]);
  expect(Math.max(brotli, gzip)).toBeLessThan(bytes / 10);
});

test("once more gives the same bytes, and compresses no compressed copy", async () => {
  const first = await compressFolder(folder);
  const before = read("cast/index.html.gz");
  expect(await compressFolder(folder)).toEqual(first);
  expect(read("cast/index.html.gz").equals(before)).toBe(true);
});

test("where nothing has been built it says what to do", async () => {
  await expect(compressFolder(path.join(folder, "gone"))).rejects.toThrow("Run npm run build first.");
});

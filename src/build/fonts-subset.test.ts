import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readCharacters } from "./fonts-cmap.ts";
import { cacheKey, cutFont } from "./fonts-subset.ts";

const cache = await fs.mkdtemp(path.join(os.tmpdir(), "register-fonts-"));
afterAll(() => fs.rm(cache, { recursive: true }));
const order = {
  name: "schola",
  source: "src/site/ui/fonts/register-schola-regular.woff2",
  characters: "ABé가",
  cache,
};

describe("the cache key", () => {
  const key = cacheKey(Buffer.from("font"), "가나");
  it("stays the same for the same font and characters", () =>
    expect(cacheKey(Buffer.from("font"), "가나")).toBe(key));
  it("changes with the font", () => expect(cacheKey(Buffer.from("font 2"), "가나")).not.toBe(key));
  it("changes with a character", () => expect(cacheKey(Buffer.from("font"), "가다")).not.toBe(key));
  it("does not take characters for font", () =>
    expect(cacheKey(Buffer.from("b"), "a")).not.toBe(cacheKey(Buffer.from(""), "a\nb")));
});

describe("a cut font", () => {
  it("is a small woff2 and says which characters it really has", async () => {
    const { file, bytes, held } = await cutFont(order);
    expect(held).toBe("ABé");
    expect(bytes).toBeLessThan(6000);
    expect((await fs.readFile(file)).toString("latin1", 0, 4)).toBe("wOF2");
  });

  it("is taken from the cache the second time", async () => {
    const { file } = await cutFont(order);
    await fs.writeFile(file, "as it was");
    expect(await fs.readFile((await cutFont(order)).file, "utf8")).toBe("as it was");
  });

  it("is cut anew for another character", async () => {
    const [first, second] = [await cutFont(order), await cutFont({ ...order, characters: "ABé" })];
    expect(second.file).not.toBe(first.file);
  });
});

it("refuses a font without a character map", () =>
  expect(() => readCharacters(Buffer.alloc(12))).toThrow("no table cmap"));

import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { swap } from "./swap-plugin.ts";

const root = fs.mkdtempSync(path.join(os.tmpdir(), "register-swap-"));
afterAll(() => fs.rmSync(root, { recursive: true }));

const folder = (name: string, text: string): string => {
  const made = path.join(root, name);
  fs.mkdirSync(made, { recursive: true });
  fs.writeFileSync(path.join(made, "index.html"), text);
  return made;
};
const textIn = (made: string): string => fs.readFileSync(path.join(made, "index.html"), "utf8");

test("a new output takes the place of the old, or of none", async () => {
  const to = path.join(root, "a");
  await swap(folder("a-next", "one"), to);
  expect(textIn(to)).toBe("one");
  await swap(folder("a-next", "two"), to);
  expect(textIn(to)).toBe("two");
  expect(fs.readdirSync(root)).toEqual(["a"]);
});

test("the old output comes back where the change fails", async () => {
  const to = folder("b", "good");
  await expect(swap(path.join(root, "never-made"), to)).rejects.toThrow("ENOENT");
  expect(textIn(to)).toBe("good");
});

test("of builds that end at once one stands whole", async () => {
  const texts = ["one", "two", "three", "four", "five"];
  // Many times: they meet at another moment each time.
  for (let round = 0; round < 200; round += 1) {
    const to = folder("c", "old");
    await Promise.all(texts.map((text) => swap(folder(`c-${text}`, text), to)));
    expect(texts).toContain(textIn(to));
    expect(fs.readdirSync(root).filter((name) => name.startsWith("c-"))).toEqual([]);
  }
});

// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";

vi.mock("./kept-mirror.ts", () => ({ keptMirror: { names: [], read: () => null, restore: () => {} } }));

/** The module as a new visit finds it. */
async function visit() {
  vi.resetModules();
  return import("./recent-searches.ts");
}

/** Searches as they are remembered, made at the premise. */
const atPremise = (...texts: readonly string[]) => texts.map((text) => ({ text, level: 0 }));

/** The same, once it has read what is kept. */
async function laterVisit(...texts: readonly string[]) {
  const module = await visit();
  module.watchSearches(() => {});
  await vi.waitFor(() => expect(module.recentSearches().searches).toEqual(atPremise(...texts)));
  return module;
}

/** What stands in the store under the setting; undefined where there is no store. */
async function stored(): Promise<string | undefined> {
  vi.resetModules();
  const { readSetting } = await import("./kept-setting.ts");
  return readSetting("recent-searches");
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal("indexedDB", new IDBFactory());
});

test("searches last for the visit, newest first, each once, and nothing is stored unasked", async () => {
  const { addSearch, recentSearches } = await visit();
  for (const text of ["온조", " nam-ra ", "", "온조", "1", "2", "3", "4", "5"]) await addSearch(text, 0);
  expect(recentSearches()).toEqual({
    searches: atPremise("5", "4", "3", "2", "1", "온조"),
    kept: false,
  });
  expect(await indexedDB.databases()).toEqual([]);
  expect(localStorage.length).toBe(0);
});

test("they are kept on the device where the reader asks, and taken from it again", async () => {
  const first = await visit();
  await first.addSearch("온조", 0);
  await first.keepSearches(true);
  await first.addSearch("남라", 0);
  const second = await laterVisit("남라", "온조");
  expect(second.recentSearches().kept).toBe(true);
  await second.forgetSearches();
  expect(await stored()).toBe("[]");
  await second.keepSearches(false);
  expect(await stored()).toBeUndefined();
});

test("what another tab searched for meanwhile is not lost", async () => {
  const first = await visit();
  await first.keepSearches(true);
  const second = await laterVisit();
  await vi.waitFor(() => expect(second.recentSearches().kept).toBe(true));
  await first.addSearch("온조", 0);
  await second.addSearch("남라", 0);
  expect(await stored()).toBe(JSON.stringify(atPremise("남라", "온조")));
});

test("who watches is told, until they stop", async () => {
  const { addSearch, watchSearches } = await visit();
  const told = vi.fn();
  const stop = watchSearches(told);
  await addSearch("온조", 0);
  stop();
  await addSearch("남라", 0);
  expect(told).toHaveBeenCalledTimes(1);
});

test.each([
  ["{", []],
  ['"text"', []],
  ['[1, null, "온조", {"text":"나라"}, {"text":"온조","level":0}, {"text":"온조","level":3}]', ["온조"]],
  [JSON.stringify(atPremise("x".repeat(1000))), ["x".repeat(100)]],
])("whatever stands in the storage is fit to be read: %j", async (text, texts) => {
  const { keepSetting } = await import("./kept-setting.ts");
  await keepSetting("recent-searches", () => text);
  const { addSearch, recentSearches } = await visit();
  await addSearch("새", 0);
  expect(recentSearches().searches).toEqual(atPremise("새", ...texts));
});

test("a storage that is blocked or full costs the keeping alone", async () => {
  vi.stubGlobal("indexedDB", undefined);
  const { addSearch, keepSearches, recentSearches } = await visit();
  await addSearch("온조", 0);
  await keepSearches(true);
  expect(recentSearches()).toEqual({ searches: atPremise("온조"), kept: true });
});

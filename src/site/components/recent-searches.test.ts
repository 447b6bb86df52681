// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";

const storageKey = "register.searches";

/** The module as a new visit finds it. */
async function visit() {
  vi.resetModules();
  return import("./recent-searches.ts");
}

beforeEach(() => localStorage.clear());

test("searches last for the visit, newest first, each once, and nothing is stored unasked", async () => {
  const { addSearch, recentSearches } = await visit();
  for (const text of ["온조", " nam-ra ", "", "온조", "1", "2", "3", "4", "5"]) addSearch(text);
  expect(recentSearches()).toEqual({ texts: ["5", "4", "3", "2", "1", "온조"], kept: false });
  expect(localStorage.length).toBe(0);
  expect((await visit()).recentSearches().texts).toEqual([]);
});

test("they are kept on the device where the reader asks, and taken from it again", async () => {
  const first = await visit();
  first.addSearch("온조");
  first.keepSearches(true);
  first.addSearch("남라");
  const second = await visit();
  expect(second.recentSearches()).toEqual({ texts: ["남라", "온조"], kept: true });
  second.forgetSearches();
  expect(localStorage.getItem(storageKey)).toBe("[]");
  second.keepSearches(false);
  expect(localStorage.length).toBe(0);
});

test("who watches is told, until they stop", async () => {
  const { addSearch, watchSearches } = await visit();
  const told = vi.fn();
  const stop = watchSearches(told);
  addSearch("온조");
  stop();
  addSearch("남라");
  expect(told).toHaveBeenCalledTimes(1);
});

test.each([
  ["{", []],
  ['"text"', []],
  ['[1, null, "온조", "온조"]', ["온조"]],
  [JSON.stringify(["x".repeat(1000)]), ["x".repeat(100)]],
])("whatever stands in the storage is fit to be read: %j", async (stored, texts) => {
  localStorage.setItem(storageKey, stored);
  expect((await visit()).recentSearches().texts).toEqual(texts);
});

test("a storage that is blocked or full costs the keeping alone", async () => {
  const { addSearch, keepSearches, recentSearches } = await visit();
  const blocked = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  });
  addSearch("온조");
  keepSearches(true);
  expect(recentSearches()).toEqual({ texts: ["온조"], kept: true });
  blocked.mockRestore();
});

import "fake-indexeddb/auto";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { eachOf } from "../../../tests/support/each-estimate.ts";
import { anyForecasts } from "../../../tests/support/forecast-samples.ts";
import { mergeForecasts } from "../../wiki/forecasts/merge.ts";
import { openDatabase } from "./database.ts";
import { openKeeper } from "./keeper.ts";
import type { Mirror } from "./mirror.ts";

const noMirror: Mirror = { names: [], read: () => null, restore: () => {} };
let count = 0;
const freshName = () => `test-${(count += 1)}`;
const open = (name: string, persist = () => Promise.resolve(true), mirror = noMirror) =>
  openKeeper({ name, persist, mirror });

const may = { probability: 40, at: "2026-05-01T00:00:00.000Z" };
const june = { probability: 60, at: "2026-06-01T00:00:00.000Z" };
const july = { probability: 70, at: "2026-07-01T00:00:00.000Z" };
const a = { proposition: "a", history: [may] };

afterEach(() => void vi.restoreAllMocks());

describe("what the reader enters", () => {
  test("is there for the next page", async () => {
    const name = freshName();
    await open(name).add([a]);
    const next = open(name);
    await next.load();
    expect(next.view()).toEqual({ forecasts: [a] });
  });

  test("makes the database; looking does not", async () => {
    const name = freshName();
    const keeper = open(name);
    await keeper.load();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
    await keeper.add([a]);
    expect((await indexedDB.databases()).map((database) => database.name)).toContain(name);
  });

  test("asks once that it may stay, after the first forecast", async () => {
    const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(false));
    const keeper = open(freshName(), persist);
    await keeper.load();
    expect(persist).not.toHaveBeenCalled();
    await keeper.add([a]);
    await keeper.add([{ proposition: "b", history: [june] }]);
    expect(persist).toHaveBeenCalledOnce();
  });

  test("is told to the other tabs", async () => {
    const name = freshName();
    const [one, other] = [open(name), open(name)];
    await other.load();
    await one.add([a]);
    await vi.waitFor(() => expect(other.view().forecasts).toEqual([a]));
  });

  test("is not undone by another tab that knows nothing of it", async () => {
    const name = freshName();
    const [one, other] = [open(name), open(name)];
    await Promise.all([one.load(), other.load()]);
    await Promise.all([
      one.add([a]),
      other.add([{ proposition: "a", history: [june] }]),
      one.add([{ proposition: "a", history: [july] }]),
    ]);
    await one.load();
    expect(one.view().forecasts).toEqual([{ proposition: "a", history: [may, june, july] }]);
  });

  test("from many tabs at once is the union, whatever comes first", () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyForecasts, { maxLength: 6 }), async (entries) => {
        const name = freshName();
        const tabs = [open(name), open(name), open(name)] as const;
        await Promise.all(entries.map((forecasts, index) => tabs[index % 2 === 0 ? 0 : 1].add(forecasts)));
        await tabs[2].load();
        expect(tabs[2].view().forecasts).toEqual(mergeForecasts(...entries));
      }),
      { numRuns: 25 },
    ));
});

describe("forgetting", () => {
  test("takes a forecast away and gives it back for an undo", async () => {
    const keeper = open(freshName());
    await keeper.add([a, { proposition: "b", history: [june] }]);
    const gone = await keeper.forget(["a"]);
    expect(keeper.view().forecasts.map(({ proposition }) => proposition)).toEqual(["b"]);
    await keeper.add(gone);
    expect(keeper.view().forecasts).toContainEqual(a);
  });

  test("takes one number away alone", async () => {
    const keeper = open(freshName());
    await keeper.add([{ proposition: "a", history: [may, june] }]);
    await keeper.forget(["a"], june);
    expect(keeper.view().forecasts).toEqual([a]);
  });
});

describe("an import", () => {
  test("can be undone, also by the next page, and leaves what was entered since", async () => {
    const name = freshName();
    const keeper = open(name);
    await keeper.add([a]);
    await keeper.importAll([
      { proposition: "a", history: [may, june] },
      { proposition: "b", history: [june] },
    ]);
    expect(keeper.view().imported).toBe(2);
    await keeper.add([{ proposition: "a", history: [july] }]);
    const next = open(name);
    await next.undoImport();
    expect(next.view()).toEqual({ forecasts: [{ proposition: "a", history: [may, july] }] });
  });

  test("never costs a number that is there", () =>
    fc.assert(
      fc.asyncProperty(anyForecasts, anyForecasts, async (mine, theirs) => {
        const keeper = open(freshName());
        await keeper.add(mine);
        await keeper.importAll(theirs);
        expect(eachOf(keeper.view().forecasts)).toEqual(expect.arrayContaining(eachOf(mine)));
        await keeper.undoImport();
        expect(keeper.view().forecasts).toEqual(mine);
      }),
      { numRuns: 40 },
    ));
});

describe("where nothing can be kept", () => {
  test("because the storage is blocked, what is entered lasts for the visit, and it is said", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    const keeper = open(freshName());
    await keeper.load();
    await keeper.add([a]);
    expect(keeper.view()).toMatchObject({ forecasts: [a], trouble: { kind: "blocked" } });
    await keeper.importAll([{ proposition: "b", history: [june] }]);
    expect(keeper.view()).toMatchObject({ imported: 1 });
    await keeper.undoImport();
    expect(keeper.view()).toMatchObject({ forecasts: [a], trouble: { kind: "blocked" } });
    expect(keeper.view().imported).toBeUndefined();
    await keeper.forget(["a"]);
    expect(keeper.view().forecasts).toEqual([]);
  });

  test("because the storage is full, it goes in as soon as there is room", async () => {
    const name = freshName();
    const keeper = open(name);
    await keeper.add([a]);
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await keeper.add([{ proposition: "a", history: [june] }]);
    expect(keeper.view()).toMatchObject({
      forecasts: [{ proposition: "a", history: [may, june] }],
      trouble: { kind: "full" },
    });
    full.mockRestore();
    await keeper.add([{ proposition: "a", history: [july] }]);
    expect(keeper.view()).toEqual({ forecasts: [{ proposition: "a", history: [may, june, july] }] });
    const next = open(name);
    await next.load();
    expect(next.view()).toEqual(keeper.view());
  });

  test("because a newer page has changed it, it says that all is safe", async () => {
    const name = freshName();
    const newer = await openDatabase(() => {}, name, [() => {}, () => {}]);
    newer.close();
    const keeper = open(name);
    await keeper.load();
    expect(keeper.view().trouble?.kind).toBe("newer");
  });
});

describe("a setting", () => {
  test("is kept beside the forecasts, made anew from what another tab wrote, and taken away", async () => {
    const name = freshName();
    const [one, other] = [open(name), open(name)];
    const append = (text: string) => (kept: string | undefined) => (kept ?? "") + text;
    expect(await one.setting("last-visit")).toBeUndefined();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
    await Promise.all([
      one.keepSetting("last-visit", append("a")),
      other.keepSetting("last-visit", append("b")),
    ]);
    expect(["ab", "ba"]).toContain(await one.setting("last-visit"));
    expect(await one.keepSetting("last-visit", () => undefined)).toBe(true);
    expect(await other.setting("last-visit")).toBeUndefined();
  });

  test("that the browser refuses is not said to be kept", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    const keeper = open(freshName());
    expect(await keeper.keepSetting("last-visit", () => "a")).toBe(false);
    expect(await keeper.setting("last-visit")).toBeUndefined();
  });
});

test("rows that were damaged are told, and the sound ones read", async () => {
  const name = freshName();
  await open(name).add([a]);
  const database = await openDatabase(() => {}, name);
  for (const [key, row] of Object.entries({ b: 7, c: { proposition: "__proto__", history: [] } }))
    await database.put("forecasts", row, key);
  await database.put("aside", { before: 7 }, "import");
  database.close();
  const keeper = open(name);
  await keeper.load();
  expect(keeper.view()).toMatchObject({ forecasts: [a], trouble: { kind: "damaged" } });
  expect(keeper.view().imported).toBeUndefined();
});

test("a database that another page closed is opened again", async () => {
  const name = freshName();
  const keeper = open(name);
  await keeper.add([a]);
  // A page that wants to wipe or change it closes ours.
  await new Promise<void>((resolve, reject) => {
    const wiped = indexedDB.deleteDatabase(name);
    wiped.addEventListener("success", () => resolve());
    wiped.addEventListener("error", () => reject(new Error("It could not be wiped.")));
  });
  await keeper.load();
  expect(keeper.view().forecasts).toEqual([]);
  await keeper.add([{ proposition: "a", history: [june] }]);
  expect(keeper.view()).toEqual({ forecasts: [{ proposition: "a", history: [june] }] });
});

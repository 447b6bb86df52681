import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import type { Migration } from "./database.ts";
import { migrations, openDatabase } from "./database.ts";

const ignore = () => {};
const forecast = { proposition: "a", history: [{ probability: 40, at: "2026-05-01T00:00:00.000Z" }] };

/** A made-up next step: every forecast gets a mark. */
const mark: Migration = async (_, transaction) => {
  const rows = transaction.objectStore("forecasts");
  for (let cursor = await rows.openCursor(); cursor; cursor = await cursor.continue())
    await cursor.update({ ...Object(cursor.value), marked: true });
};

test("a next step finds what the first version kept", async () => {
  const first = await openDatabase(ignore, "steps");
  expect(first.version).toBe(1);
  await first.put("forecasts", forecast, "a");
  await first.put("settings", "s1e05", "progress");
  first.close();
  const second = await openDatabase(ignore, "steps", [...migrations, mark]);
  expect(second.version).toBe(2);
  expect(await second.get("forecasts", "a")).toEqual({ ...forecast, marked: true });
  expect(await second.get("settings", "progress")).toBe("s1e05");
  second.close();
});

test("a new database takes every step", async () => {
  const database = await openDatabase(ignore, "new", [...migrations, mark]);
  expect([...database.objectStoreNames].sort()).toEqual(["aside", "forecasts", "settings"]);
  database.close();
});

test("a step that fails leaves everything as it was", async () => {
  const first = await openDatabase(ignore, "fails");
  await first.put("forecasts", forecast, "a");
  first.close();
  const failing: Migration = async (_, transaction) => {
    await transaction.objectStore("forecasts").clear();
    throw new Error("The step cannot go on.");
  };
  await expect(openDatabase(ignore, "fails", [...migrations, failing])).rejects.toThrow(/abort/iu);
  const again = await openDatabase(ignore, "fails");
  expect(await again.get("forecasts", "a")).toEqual(forecast);
  again.close();
});

test("an open database makes way for a newer page", async () => {
  let closed = false;
  await openDatabase(() => (closed = true), "way");
  const newer = await openDatabase(ignore, "way", [...migrations, mark]);
  expect(closed).toBe(true);
  newer.close();
});

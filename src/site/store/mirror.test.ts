import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { reflect } from "./mirror.ts";

test.each([
  { mirror: "s1e05", kept: undefined, after: "s1e05", restored: [], why: "the mirror’s choice is copied" },
  { mirror: "s1e02", kept: "s1e05", after: "s1e02", restored: [], why: "the mirror wins" },
  {
    mirror: "none",
    kept: "s1e05",
    after: "none",
    restored: [],
    why: "going back to the start is a choice too",
  },
  { mirror: null, kept: "s1e05", after: "s1e05", restored: ["s1e05"], why: "a lost mirror is put back" },
  { mirror: null, kept: undefined, after: undefined, restored: [], why: "nothing is made up" },
  { mirror: null, kept: 7, after: 7, restored: [], why: "what is no text is not put back" },
])("$why", async ({ mirror, kept, after, restored, why }) => {
  const database = await openDatabase(() => {}, why);
  if (kept !== undefined) await database.put("settings", kept, "progress");
  const put: string[] = [];
  await reflect(database, {
    names: ["progress"],
    read: () => mirror,
    restore: (_, value) => void put.push(value),
  });
  expect(await database.get("settings", "progress")).toBe(after);
  expect(put).toEqual(restored);
  database.close();
});

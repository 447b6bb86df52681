import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from "idb";
import { openDB } from "idb";
import { databaseName } from "./is-kept.ts";

/** The settings that are kept beside the forecasts, each as text. */
export type SettingName = "progress" | "theme" | "recent-searches" | "last-visit";

/** What stands in the database. Rows come from a disk, so each is looked at before it is believed. */
export interface KeptSchema extends DBSchema {
  /** One row a proposition. */
  forecasts: { key: string; value: unknown };
  settings: { key: SettingName; value: unknown };
  /** What was there before the last import, and what it brought. */
  aside: { key: "import"; value: unknown };
}

export type KeptDatabase = IDBPDatabase<KeptSchema>;
type Upgrade = IDBPTransaction<KeptSchema, StoreNames<KeptSchema>[], "versionchange">;

/** One step of the schema: brings a database from the version before it to its own. */
export type Migration = (database: KeptDatabase, transaction: Upgrade) => void | Promise<void>;

/** Every step from an empty database to today’s; the version is their number. A step that was published never changes. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore("forecasts");
    database.createObjectStore("settings");
    database.createObjectStore("aside");
  },
];

/**
 * Opens the database, bringing it up to date step by step; a step that fails leaves it as it was. `onClosed` is
 * called when it closes for another reason than ours: a newer page wants to change it, or the reader wiped it.
 * Rejects where the browser keeps nothing, or holds a newer version than these steps make.
 */
export async function openDatabase(
  onClosed: () => void,
  name = databaseName,
  steps: readonly Migration[] = migrations,
): Promise<KeptDatabase> {
  return openDB<KeptSchema>(name, steps.length, {
    async upgrade(database, oldVersion, _, transaction) {
      // That it was given up is told by the opening; nobody else waits for it.
      transaction.done.catch(() => false);
      try {
        for (const step of steps.slice(oldVersion)) await step(database, transaction);
      } catch {
        // A transaction left alone commits what was done so far.
        transaction.abort();
      }
    },
    blocking(_current, _wanted, { target }) {
      // The event's target is the connection that is in the way.
      if (target instanceof IDBDatabase) target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

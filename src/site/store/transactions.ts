import type { IDBPObjectStore } from "idb";
import type { Estimate, Forecast } from "../../wiki/forecasts/forecast.ts";
import { mergeForecasts, withdraw } from "../../wiki/forecasts/merge.ts";
import { ownValue, readForecast } from "../../wiki/forecasts/read-forecast.ts";
import type { KeptDatabase, KeptSchema, SettingName } from "./database.ts";

/** What was kept aside before an import: all that was there, and all that came. */
export interface Aside {
  readonly before: readonly Forecast[];
  readonly imported: readonly Forecast[];
}

/** Everything that is kept about forecasts. */
export interface Found {
  readonly forecasts: readonly Forecast[];
  readonly aside: Aside | undefined;
  /** Rows that could not be read, wholly or in part. */
  readonly damaged: number;
}

/** Rows are believed whatever this device’s clock said: what was kept once is not lost to a clock set back. */
const anyTime = "9999-12-31T23:59:59.999Z";

function readRows(rows: readonly unknown[]): { readonly forecasts: Forecast[]; readonly damaged: number } {
  const readings = rows.map((row, index) => readForecast(row, String(index), anyTime));
  return {
    forecasts: mergeForecasts(readings.flatMap(({ kept }) => kept)),
    damaged: readings.filter(({ faults }) => faults.length > 0).length,
  };
}

/** Reads everything. */
export async function readAll(database: KeptDatabase): Promise<Found> {
  const transaction = database.transaction(["forecasts", "aside"]);
  const [rows, aside] = await Promise.all([
    transaction.objectStore("forecasts").getAll(),
    transaction.objectStore("aside").get("import"),
  ]);
  return { ...readRows(rows), aside: readAside(aside) };
}

function readAside(value: unknown): Aside | undefined {
  const before = ownValue(value, "before");
  const imported = ownValue(value, "imported");
  if (!Array.isArray(before) || !Array.isArray(imported)) return undefined;
  return { before: readRows(before).forecasts, imported: readRows(imported).forecasts };
}

/**
 * Merges forecasts into what is there, in one transaction: whatever another tab wrote meanwhile stays. With
 * `asImport`, what was there before is kept aside in the same transaction. Gives what was there before.
 */
export async function mergeIn(
  database: KeptDatabase,
  added: readonly Forecast[],
  asImport = false,
): Promise<readonly Forecast[]> {
  return write(database, async (rows, asides) => {
    const before = readRows(await rows.getAll()).forecasts;
    const changed = new Set(added.map(({ proposition }) => proposition));
    await Promise.all([
      ...mergeForecasts(before, added)
        .filter(({ proposition }) => changed.has(proposition))
        .map((forecast) => rows.put(forecast, forecast.proposition)),
      ...(asImport ? [asides.put({ before, imported: added } satisfies Aside, "import")] : []),
    ]);
    return before;
  });
}

/** Takes the last import back: what it brought goes, what was there before or was entered since stays. */
export async function undoImport(database: KeptDatabase): Promise<void> {
  await write(database, async (rows, asides) => {
    const aside = readAside(await asides.get("import"));
    if (!aside) return;
    const present = readRows(await rows.getAll()).forecasts;
    await Promise.all([
      rows.clear(),
      ...withdraw(present, aside.before, aside.imported).map((forecast) =>
        rows.put(forecast, forecast.proposition),
      ),
      asides.delete("import"),
    ]);
  });
}

/** Forgets some propositions’ forecasts, or with one estimate given only that; gives what was there of them. */
export async function forgetAll(
  database: KeptDatabase,
  propositions: readonly string[],
  only?: Estimate,
): Promise<readonly Forecast[]> {
  return write(database, async (rows) => {
    const present = readRows(await rows.getAll()).forecasts.filter(({ proposition }) =>
      propositions.includes(proposition),
    );
    const gone = only ? present.map(({ proposition }) => ({ proposition, history: [only] })) : present;
    await Promise.all([
      ...propositions.map((proposition) => rows.delete(proposition)),
      ...withdraw(present, [], gone).map((forecast) => rows.put(forecast, forecast.proposition)),
    ]);
    return gone;
  });
}

/** Forgets what was kept aside. */
export const forgetAside = (database: KeptDatabase): Promise<void> => database.delete("aside", "import");

/** Makes a setting anew from what is there, or takes it away, in one transaction. */
export async function changeSetting(
  database: KeptDatabase,
  name: SettingName,
  next: (kept: string | undefined) => string | undefined,
): Promise<void> {
  const { store, done } = database.transaction("settings", "readwrite");
  const work = async (): Promise<void> => {
    const kept = await store.get(name);
    const text = next(typeof kept === "string" ? kept : undefined);
    if (text === undefined) await store.delete(name);
    else await store.put(text, name);
  };
  await Promise.all([work(), done]);
}

type WriteStore<Name extends "forecasts" | "aside"> = IDBPObjectStore<
  KeptSchema,
  ("forecasts" | "aside")[],
  Name,
  "readwrite"
>;

/** Does some work in one transaction, and waits until it is on the disk; a write that fails undoes the whole. */
async function write<T>(
  database: KeptDatabase,
  work: (rows: WriteStore<"forecasts">, asides: WriteStore<"aside">) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(["forecasts", "aside"] as ("forecasts" | "aside")[], "readwrite");
  const [result] = await Promise.all([
    work(transaction.objectStore("forecasts"), transaction.objectStore("aside")),
    transaction.done,
  ]);
  return result;
}

import type { Estimate, Forecast } from "../../wiki/forecasts/forecast.ts";
import { mergeForecasts, withdraw } from "../../wiki/forecasts/merge.ts";
import type { KeptDatabase, SettingName } from "./database.ts";
import { openDatabase } from "./database.ts";
import { databaseName, isKept } from "./is-kept.ts";
import type { Mirror } from "./mirror.ts";
import { reflect } from "./mirror.ts";
import type { Aside } from "./transactions.ts";
import { changeSetting, forgetAll, forgetAside, mergeIn, readAll, undoImport } from "./transactions.ts";
import type { Trouble } from "./trouble.ts";
import { damagedRows, troubleOf } from "./trouble.ts";

/** What is known of the reader’s own forecasts. */
export interface KeptView {
  readonly forecasts: readonly Forecast[];
  /** How many forecasts the last import brought; it can be undone. Absent where there is none. */
  readonly imported?: number;
  /** What is not kept, or could not be read. */
  readonly trouble?: Trouble;
}

/** The reader’s forecasts on this device. No method rejects: what fails is told by the view. */
export interface Keeper {
  readonly view: () => KeptView;
  readonly watch: (listener: () => void) => () => void;
  /** Reads again what is kept. */
  readonly load: () => Promise<void>;
  /** Adds to what is there: one number, or what an undo puts back. */
  readonly add: (forecasts: readonly Forecast[]) => Promise<void>;
  readonly importAll: (forecasts: readonly Forecast[]) => Promise<void>;
  readonly undoImport: () => Promise<void>;
  /** Keeps the last import for good. */
  readonly acceptImport: () => Promise<void>;
  /** Forgets forecasts, or one estimate of them; gives what was there, for an undo. */
  readonly forget: (propositions: readonly string[], only?: Estimate) => Promise<readonly Forecast[]>;
  /** The text of a setting; undefined where none is kept or it cannot be read. */
  readonly setting: (name: SettingName) => Promise<string | undefined>;
  /**
   * Makes a setting anew from what is kept, in one transaction, or with undefined takes it away; false where the
   * browser refuses.
   */
  readonly keepSetting: (
    name: SettingName,
    next: (kept: string | undefined) => string | undefined,
  ) => Promise<boolean>;
}

interface KeeperParts {
  readonly mirror: Mirror;
  /** Asks the browser not to throw the storage away; called after the first forecast that was kept. */
  readonly persist: () => Promise<unknown>;
  readonly name?: string;
}

/** Opens what the reader keeps. Nothing is written before there is something to keep. */
export function openKeeper({ mirror, persist, name = databaseName }: KeeperParts): Keeper {
  const listeners = new Set<() => void>();
  let view: KeptView = { forecasts: [] };
  /** What could not be written; it lasts for this visit, and goes in with the next write that succeeds. */
  let unkept: readonly Forecast[] = [];
  /** The last import, where it could not be kept aside in the database. */
  let aside: Aside | undefined;
  let database: Promise<KeptDatabase> | undefined;
  const channel = typeof BroadcastChannel === "function" ? new BroadcastChannel(name) : undefined;
  const tellOthers = channel?.postMessage.bind(channel);

  const show = (next: KeptView): void => {
    view = next;
    for (const listener of listeners) listener();
  };
  const opened = (): Promise<KeptDatabase> => {
    database ??= openDatabase(() => (database = undefined), name).then(async (open) => {
      await reflect(open, mirror);
      return open;
    });
    return database;
  };
  const fail = (error: unknown): void => {
    database = undefined;
    show({
      ...view,
      forecasts: mergeForecasts(view.forecasts, unkept),
      ...(aside && { imported: aside.imported.length }),
      trouble: troubleOf(error),
    });
  };
  const load = async (): Promise<void> => {
    try {
      if (unkept.length === 0 && !(await isKept(name))) return show({ forecasts: [] });
      const found = await readAll(await opened());
      const { forecasts, damaged } = found;
      const last = aside ?? found.aside;
      show({
        forecasts: mergeForecasts(forecasts, unkept),
        ...(last && { imported: last.imported.length }),
        ...(damaged > 0 && { trouble: damagedRows(damaged) }),
        ...(unkept.length > 0 && view.trouble && { trouble: view.trouble }),
      });
    } catch (error) {
      fail(error);
    }
  };
  /** Does a change; a connection that was closed behind our back is opened once more. */
  const change = async <T>(work: (open: KeptDatabase) => Promise<T>): Promise<T> => {
    const attempt = async (): Promise<T> => work(await opened());
    const done = await attempt().catch((error: unknown) => {
      if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
      database = undefined;
      return attempt();
    });
    tellOthers?.("changed");
    return done;
  };
  const put = async (forecasts: readonly Forecast[], asImport: boolean): Promise<void> => {
    const all = mergeForecasts(unkept, forecasts);
    try {
      const before = await change((open) => mergeIn(open, all, asImport));
      unkept = withdraw(unkept, [], all);
      if (before.length === 0 && all.length > 0) void persist().catch(() => false);
      await load();
    } catch (error) {
      unkept = mergeForecasts(unkept, all);
      if (asImport) aside = { before: view.forecasts, imported: forecasts };
      fail(error);
    }
  };
  const attempt = async (work: (open: KeptDatabase) => Promise<unknown>): Promise<void> => {
    try {
      await change(work);
      await load();
    } catch (error) {
      fail(error);
    }
  };
  channel?.addEventListener("message", () => void load());

  return {
    view: () => view,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    add: (forecasts) => put(forecasts, false),
    importAll: (forecasts) => put(forecasts, true),
    async undoImport() {
      if (!aside) return attempt(undoImport);
      const { before, imported } = aside;
      aside = undefined;
      unkept = withdraw(unkept, before, imported);
      const { imported: _, ...rest } = view;
      view = { ...rest, forecasts: withdraw(view.forecasts, before, imported) };
      return load();
    },
    async acceptImport() {
      if (!aside) return attempt(forgetAside);
      aside = undefined;
      return load();
    },
    async forget(propositions, only) {
      const named = view.forecasts.filter(({ proposition }) => propositions.includes(proposition));
      const gone = only ? named.map(({ proposition }) => ({ proposition, history: [only] })) : named;
      unkept = withdraw(unkept, [], gone);
      view = { ...view, forecasts: withdraw(view.forecasts, [], gone) };
      // What another tab has added meanwhile is forgotten too, and comes back with an undo.
      let before = gone;
      await attempt(async (open) => {
        before = mergeForecasts(gone, await forgetAll(open, propositions, only));
      });
      return before;
    },
    async setting(setting) {
      try {
        if (!(await isKept(name))) return undefined;
        const text = await (await opened()).get("settings", setting);
        return typeof text === "string" ? text : undefined;
      } catch {
        return undefined;
      }
    },
    async keepSetting(setting, next) {
      try {
        await change((open) => changeSetting(open, setting, next));
        return true;
      } catch {
        return false;
      }
    },
  };
}

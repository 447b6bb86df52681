import type { SettingName } from "../store/database.ts";
import { isKept } from "../store/is-kept.ts";
import { openOwn } from "./own-forecasts.ts";

/**
 * The text of a setting that the reader asked to have kept; undefined where there is none. The store’s code is loaded
 * only where something is kept.
 */
export async function readSetting(name: SettingName): Promise<string | undefined> {
  try {
    return (await isKept()) ? await (await openOwn()).setting(name) : undefined;
  } catch {
    return undefined;
  }
}

/** Makes a setting anew from what is kept, whatever another tab wrote meanwhile; false where it cannot be kept. */
export async function keepSetting(
  name: SettingName,
  next: (kept: string | undefined) => string,
): Promise<boolean> {
  try {
    return await (await openOwn()).keepSetting(name, next);
  } catch {
    return false;
  }
}

/** Takes a setting away again; what was never kept is gone already. */
export async function forgetSetting(name: SettingName): Promise<void> {
  try {
    if (await isKept()) await (await openOwn()).keepSetting(name, () => undefined);
  } catch {
    // Storage is blocked: nothing was kept, so there is nothing to take away.
  }
}

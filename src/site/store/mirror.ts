import type { KeptDatabase, SettingName } from "./database.ts";

/** The settings that a page needs before its first paint, where they can be read at once. */
export interface Mirror {
  readonly names: readonly SettingName[];
  /** Null where the key is gone, or nothing can be read. */
  readonly read: (name: SettingName) => string | null;
  /** Puts a setting back that the mirror has lost. */
  readonly restore: (name: SettingName, value: string) => void;
}

/**
 * Makes the database and the mirror agree. The mirror wins where it has the key, since every choice is written there
 * first; where the key is gone, what the database holds is put back.
 */
export async function reflect(database: KeptDatabase, mirror: Mirror): Promise<void> {
  for (const name of mirror.names) {
    const seen = mirror.read(name);
    const kept = await database.get("settings", name);
    if (seen !== null && seen !== kept) await database.put("settings", seen, name);
    if (seen === null && typeof kept === "string") mirror.restore(name, kept);
  }
}

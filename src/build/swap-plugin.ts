import fs from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "vite";
import type { Places } from "./places.ts";

/** Tries at a place that another build has just taken. */
const tries = 20;

/**
 * The last plugin: when everything is written and checked, puts the new output in the place of the old. Until then no
 * build, whatever befalls it, has touched the last good output. Work that a killed process has left is cleared away.
 */
export function swapPlugin({ output, work }: Places): Plugin {
  return {
    name: "register:swap",
    apply: "build",
    buildApp: {
      order: "post",
      async handler() {
        await fs.mkdir(path.dirname(output), { recursive: true });
        await swap(path.join(work, "next"), output);
        // What rendered the pages stays, for tests that render another record with it.
        await swap(
          path.join(work, "prerender"),
          path.join(path.dirname(work), `prerender-${path.basename(output)}`),
        );
        await fs.rm(work, { recursive: true, force: true });
        await clearLeft(path.dirname(work));
      },
    },
  };
}

/**
 * Puts a finished folder in the place of another, which stays whole until the moment of the change and comes back if
 * the change fails. Of two builds that end at once the later one stands.
 */
export async function swap(from: string, to: string): Promise<void> {
  const old = `${from}-old`;
  for (let left = tries; ; left -= 1) {
    await fs.rm(old, { recursive: true, force: true });
    const hadOld = await renamed(to, old);
    try {
      await fs.rename(from, to);
      break;
    } catch (error) {
      // Nothing may stand there now; where another build was quicker, its output does.
      if (hadOld) await fs.rename(old, to).catch(unlessTaken);
      if (left <= 1) throw error;
      unlessTaken(error);
    }
  }
  await fs.rm(old, { recursive: true, force: true });
}

/** Throws an error on, unless it says that another folder stands in the place already. */
function unlessTaken(error: unknown): void {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
}

/** Renames a folder; tells whether there was one. */
async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await fs.rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}

/** Removes the work folders of processes that are gone. */
async function clearLeft(folder: string): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    const id = /^build-.+-(\d+)$/u.exec(name)?.[1];
    if (id !== undefined && !isAlive(Number(id)))
      await fs.rm(path.join(folder, name), { recursive: true, force: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be asked, and is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

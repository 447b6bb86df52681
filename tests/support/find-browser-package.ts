import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const cache = path.resolve(".cache/browser");

/**
 * Unpacks the Chromium inside `@sparticuz/chromium` (Linux x64 only) and gives its path; nothing where the
 * optional package is not installed.
 *
 * The package unpacks into the temporary folder and takes whatever file of that name already lies there, be
 * it of another version or half written. So it gets a folder of its own for each version, and the folder is
 * renamed into place only when the unpacking is over.
 */
export async function unpackedBrowser(): Promise<string[]> {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  const version = installedVersion();
  if (version === undefined) return [];
  const folder = path.join(cache, version);
  const executable = path.join(folder, "chromium");
  if (fs.existsSync(executable)) return [executable];

  const unpacking = path.join(cache, `${version}-${process.pid}`);
  fs.mkdirSync(unpacking, { recursive: true });
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = unpacking;
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
    fs.renameSync(unpacking, folder);
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    fs.rmSync(unpacking, { recursive: true, force: true });
  }
  return [executable];
}

/** Version of the package; undefined where it is not installed. */
function installedVersion(): string | undefined {
  try {
    // Its one entry for require stands two folders below its package.json.
    const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
    const read: unknown = JSON.parse(fs.readFileSync(path.resolve(entry, "../../../package.json"), "utf8"));
    return typeof read === "object" && read !== null && "version" in read ? String(read.version) : undefined;
  } catch {
    return undefined;
  }
}

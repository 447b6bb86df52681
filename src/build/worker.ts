import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { build } from "vite";

/** A file that the service worker keeps, as its library wants it told. */
interface KeptFile {
  readonly url: string;
  /** Null where the address changes with the content. */
  readonly revision: string | null;
}

const virtualId = "virtual:kept-files";
const shellFile = "offline.html";

/**
 * What a device keeps of one edition to read all of it that spoils nothing without a connection: code, style,
 * typefaces, the first layer, the first files of the search, the shell. No answer is kept, and no shelf of the search,
 * because the first layer gives them all, and no typeface with the syllables of sealed names.
 * @example keptNames(["assets/index-1.js", "assets/jua-later-2.woff2", "layers/01-3.json"]) is ["assets/index-1.js"].
 */
export const keptNames = (names: readonly string[]): string[] =>
  names
    .filter(
      (name) =>
        /^(?:assets\/(?!.*-later-)|layers\/00-|answers\/[^/]+\/search\/(?:names|texts)\.json$)/u.test(name) ||
        [shellFile, "favicon.svg", "icons/icon-192.png"].includes(name),
    )
    .sort();

/** Names whose address has a hash. */
const hashed = /^(?:assets|layers|answers)\//u;

/**
 * Writes the shell and the service worker into a built site. The shell is `index.html` as the build made it, without a
 * page: the address at hand is drawn when the scripts run. Gives the bytes that the worker keeps.
 */
export async function writeWorker(
  folder: string,
  site: { readonly root: string; readonly base: string; readonly shell: string },
): Promise<number> {
  await fs.writeFile(path.join(folder, shellFile), site.shell);
  const names = (await fs.readdir(folder, { recursive: true })).map((name) => name.split(path.sep).join("/"));
  const read = await Promise.all(
    keptNames(names).map(async (name) => ({ name, content: await fs.readFile(path.join(folder, name)) })),
  );
  const files = read.map(({ name, content }): KeptFile => ({
    url: site.base + name,
    revision: hashed.test(name) ? null : createHash("sha256").update(content).digest("hex").slice(0, 10),
  }));
  await build({
    root: site.root,
    base: site.base,
    configFile: false,
    logLevel: "warn",
    plugins: [
      {
        name: "register:kept-files",
        resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
        load: (id) =>
          id === `\0${virtualId}`
            ? `export const files = ${JSON.stringify(files)};\nexport const shell = ${JSON.stringify(site.base + shellFile)};`
            : undefined,
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: path.join(site.root, "src/site/app/entry-worker.ts"),
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
  return read.reduce((sum, { content }) => sum + content.byteLength, 0);
}

import fs from "node:fs/promises";
import path from "node:path";
import type { Sheet, Template } from "./page-file.ts";
import { readTemplate } from "./page-file.ts";

/** Chunks of the client build, as Vite's manifest lists them. */
type Manifest = Readonly<
  Record<
    string,
    { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }
  >
>;

/** What one page needs of the client build. */
export interface PageNeeds {
  /** Style sheets that its text needs, the main one first. */
  readonly sheets: readonly Sheet[];
  /** Addresses of scripts that it needs beside those of every page. */
  readonly scripts: readonly string[];
}

/** What the client build has left for the pages. */
export interface ClientFiles {
  readonly template: Template;
  /** What a page of these modules needs. */
  readonly needsOf: (modules: readonly string[]) => PageNeeds;
}

/** The style sheet for what only shows after the text, as the manifest knows it. */
const late = "src/site/app/late.css";

/** Reads the template and the chunks of a client build from its folder, and clears the manifest away. */
export async function readClientFiles(folder: string, base: string): Promise<ClientFiles> {
  const manifest = JSON.parse(
    await fs.readFile(path.join(folder, ".vite/manifest.json"), "utf8"),
  ) as Manifest;
  const lateFile = manifest[late]?.file;
  if (lateFile === undefined) throw new Error(`The build made no style sheet of ${late}.`);
  const built = await fs.readFile(path.join(folder, "index.html"), "utf8");
  const template = readTemplate(built, base + lateFile);
  await fs.rm(path.join(folder, ".vite"), { recursive: true });
  const texts = new Map<string, string>();
  for (const file of Object.values(manifest).flatMap(({ css = [] }) => css))
    texts.set(base + file, await fs.readFile(path.join(folder, file), "utf8"));
  const sheetAt = (address: string): Sheet => {
    const text = texts.get(address);
    if (text === undefined) throw new Error(`The build made no style sheet ${address}.`);
    // A line break at the end would stand in the page, and in its hash.
    return { address, text: text.trim() };
  };
  return {
    template,
    needsOf(modules) {
      const needed = [...new Set(modules.flatMap((module) => filesOf(manifest, module)))]
        .map((file) => base + file)
        .filter((address) => address !== template.sheet && !template.scripts.includes(`"${address}"`));
      const isSheet = (address: string): boolean => address.endsWith(".css");
      return {
        sheets: [template.sheet, ...needed.filter(isSheet)].map(sheetAt),
        scripts: needed.filter((address) => !isSheet(address)),
      };
    },
  };
}

/** The files that a chunk needs at once: its scripts, and the style sheets that they import. */
function filesOf(manifest: Manifest, key: string): string[] {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk || seen.has(chunk.file)) return;
    seen.add(chunk.file);
    for (const inner of chunk.imports ?? []) visit(inner);
    for (const sheet of chunk.css ?? []) seen.add(sheet);
  };
  visit(key);
  return [...seen];
}

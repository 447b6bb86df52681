import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";
import { readCharacters } from "./fonts-cmap.ts";

/** What to cut, and where cut fonts are kept. */
export interface FontOrder {
  readonly name: string;
  /** The whole font. */
  readonly source: string;
  readonly characters: string;
  readonly cache: string;
}

/** A font that is cut and lies on the disk. */
export interface CutFont {
  readonly file: string;
  readonly bytes: number;
  /** Those of the wanted characters that the font has. */
  readonly held: string;
}

/** Raise it when the cutting itself changes, so that old files are not taken for new. */
const recipe = 1;

/** Name of the folder where a cut font is kept: it changes with the font and with every character. */
export const cacheKey = (font: Buffer, characters: string): string =>
  createHash("sha256").update(`${recipe}\n${characters}\n`).update(font).digest("hex").slice(0, 16);

/** Cuts a font down to some characters, as woff2; a font that was cut before is taken from the cache. */
export async function cutFont({ name, source, characters, cache }: FontOrder): Promise<CutFont> {
  const font = await fs.readFile(source);
  const folder = path.join(cache, cacheKey(font, characters));
  const file = path.join(folder, `${name}.woff2`);
  const list = path.join(folder, `${name}.txt`);
  if (!(await exists(list))) {
    const small = await subsetFont(font, characters, { targetFormat: "sfnt" });
    await write(file, await subsetFont(small, characters, { targetFormat: "woff2" }));
    // The list comes last: where it stands, the font is whole.
    await write(list, readCharacters(small));
  }
  return { file, bytes: (await fs.stat(file)).size, held: await fs.readFile(list, "utf8") };
}

const exists = (file: string): Promise<boolean> =>
  fs.access(file).then(
    () => true,
    () => false,
  );

/** Writes a file at one stroke, as another build may read it at the same time. */
export async function write(file: string, content: Buffer | string): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  await fs.writeFile(draft, content);
  await fs.rename(draft, file);
}

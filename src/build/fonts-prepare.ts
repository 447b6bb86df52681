import fs from "node:fs/promises";
import path from "node:path";
import type { OpenLayer } from "../wiki/model/sealed.ts";
import { collectCharacters } from "./fonts-characters.ts";
import type { FontPart } from "./fonts-parts.ts";
import { formatFace, partsOf } from "./fonts-parts.ts";
import type { CutFont } from "./fonts-subset.ts";
import { cutFont, write } from "./fonts-subset.ts";

/** A part of a face, and the font that was cut for it. */
export interface CutPart {
  readonly part: FontPart;
  readonly font: CutFont;
}

/** Where cut fonts and their style sheet are kept, below the project's root. */
const fontCache = ".cache/fonts";

/**
 * Cuts every face to what the record and the interface set, and writes the style sheets that
 * `site/ui/fonts.css` and `site/ui/fonts-later.css` import. What is unchanged is neither cut nor written again.
 *
 * @param layerTexts text of each layer's file, from level 0 upwards.
 */
export async function prepareFonts(root: string, layerTexts: readonly string[]): Promise<CutPart[]> {
  // A layer's file holds what the gate will open; here only its letters are counted.
  const layers = layerTexts.map((text): OpenLayer => JSON.parse(text));
  const cache = path.join(root, fontCache);
  const parts = await Promise.all(
    partsOf(collectCharacters(layers, await interfaceCode(root))).map(async (part): Promise<CutPart> => {
      const name = part.face.name + (part.later ? "-later" : "");
      const source = path.resolve(root, part.face.source);
      return { part, font: await cutFont({ name, source, characters: part.characters, cache }) };
    }),
  );
  const isLater = ({ part }: CutPart): boolean => part.later;
  await writeSheet(
    cache,
    "faces.css",
    parts.filter((part) => !isLater(part)),
  );
  await writeSheet(cache, "faces-later.css", parts.filter(isLater));
  return parts;
}

/** Writes a style sheet that declares faces; one that says the same is left as it is. */
async function writeSheet(cache: string, name: string, parts: readonly CutPart[]): Promise<void> {
  const css = parts
    .map(({ part, font }) =>
      formatFace(part, `./${path.relative(cache, font.file).split(path.sep).join("/")}`),
    )
    .join("\n");
  const sheet = path.join(cache, name);
  if ((await fs.readFile(sheet, "utf8").catch(() => "")) !== css) await write(sheet, css);
}

/** The code of the interface, whose strings hold Hangul too. */
async function interfaceCode(root: string): Promise<string> {
  const folder = path.join(root, "src/site");
  const names = (await fs.readdir(folder, { recursive: true }))
    .filter((name) => /(?<!\.test)\.tsx?$/u.test(name))
    .sort();
  const texts = await Promise.all(names.map((name) => fs.readFile(path.join(folder, name), "utf8")));
  return texts.join("\n");
}

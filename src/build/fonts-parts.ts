import type { SiteCharacters } from "./fonts-characters.ts";
import { hangulRange } from "./fonts-characters.ts";
import type { FontFace } from "./fonts-faces.ts";
import { fontFaces } from "./fonts-faces.ts";

/** One file to be cut from a face: its own, or the one with what only later layers need. */
export interface FontPart {
  readonly face: FontFace;
  readonly later: boolean;
  readonly characters: string;
}

/**
 * The files to be cut; a face with nothing to set has none. What only later layers need is a file of its own, declared in a
 * sheet that comes with those layers: a reader at the premise loads no glyph that a sealed name calls for, whatever they type.
 */
export const partsOf = ({ premise, later, latin }: SiteCharacters): FontPart[] =>
  fontFaces
    .flatMap((face): FontPart[] =>
      face.role === "latin"
        ? [{ face, later: false, characters: latin }]
        : [
            { face, later: true, characters: later[face.role] },
            { face, later: false, characters: premise[face.role] },
          ],
    )
    .filter(({ characters }) => characters !== "");

/**
 * `@font-face` of a part whose file stands at an address. With `swap` no text is ever unseen; faces of running text are
 * asked for only once they can come without moving a line (build/faces-script.ts).
 */
export function formatFace({ face, later, characters }: FontPart, address: string): string {
  const lines = [
    `font-family: "${face.family}"`,
    `src: url("${address}") format("woff2")`,
    `font-weight: ${face.weight}`,
    `font-style: ${face.style ?? "normal"}`,
    "font-display: swap",
    // Only where Latin and Hangul share a family does Latin need a range, to leave Hangul to the other file.
    ...(face.role === "latin"
      ? face.family === "Nanum Pen Script"
        ? ["unicode-range: U+20-10FF,U+2010-22FF"]
        : []
      : [`unicode-range: ${later ? rangeOf(characters) : hangulRange}`]),
  ];
  return `@font-face {\n${lines.map((line) => `  ${line};\n`).join("")}}\n`;
}

/** Single letters as `unicode-range` wants them. */
const rangeOf = (characters: string): string =>
  Array.from(characters, (character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`).join(
    ",",
  );

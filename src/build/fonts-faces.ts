import { fileURLToPath } from "node:url";
import type { FontRole } from "./fonts-characters.ts";

/** A face of the site, and the whole font that it is cut from. */
export interface FontFace {
  /** Name of its file. */
  readonly name: string;
  readonly family: string;
  /** As `font-weight` of `@font-face`: a Korean face has one weight and stands in for its neighbours. */
  readonly weight: string;
  readonly style?: "italic";
  /** What it sets; its characters follow from that. */
  readonly role: FontRole | "latin";
  /** Path or address of the whole font. */
  readonly source: string;
  /**
   * Wanted in what every page shows first, and so asked for by the document itself: `high` for what sets most of it,
   * `low` for the small labels, which on a slow line must not keep the text waiting.
   */
  readonly preload?: "high" | "low";
}

const schola = (file: string): string => `src/site/ui/fonts/register-schola-${file}.woff2`;
const own = (address: string): string => fileURLToPath(address);

/** Every face, in the order of the style sheet (brief.md §3). */
export const fontFaces: readonly FontFace[] = [
  {
    name: "register-schola",
    family: "Register Schola",
    weight: "400",
    role: "latin",
    source: schola("regular"),
    preload: "high",
  },
  {
    name: "register-schola-italic",
    family: "Register Schola",
    weight: "400",
    style: "italic",
    role: "latin",
    source: schola("italic"),
  },
  {
    name: "register-schola-bold",
    family: "Register Schola",
    weight: "700",
    role: "latin",
    source: schola("bold"),
  },
  {
    name: "plex-condensed-400",
    family: "IBM Plex Sans Condensed",
    weight: "400",
    role: "latin",
    source: own(
      import.meta
        .resolve("@fontsource/ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-400-normal.woff2"),
    ),
    preload: "low",
  },
  {
    name: "plex-condensed-500",
    family: "IBM Plex Sans Condensed",
    weight: "500",
    role: "latin",
    source: own(
      import.meta
        .resolve("@fontsource/ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-500-normal.woff2"),
    ),
    preload: "high",
  },
  {
    name: "plex-condensed-600",
    family: "IBM Plex Sans Condensed",
    weight: "600",
    role: "latin",
    source: own(
      import.meta
        .resolve("@fontsource/ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-600-normal.woff2"),
    ),
    preload: "low",
  },
  {
    name: "noto-serif-kr",
    family: "Noto Serif KR",
    weight: "400 700",
    role: "prose",
    source: own(import.meta.resolve("@fontsource/noto-serif-kr/files/noto-serif-kr-korean-600-normal.woff2")),
    preload: "high",
  },
  {
    name: "plex-kr",
    family: "IBM Plex Sans KR",
    weight: "400 600",
    role: "labels",
    source: own(
      import.meta.resolve("@fontsource/ibm-plex-sans-kr/files/ibm-plex-sans-kr-korean-500-normal.woff2"),
    ),
    preload: "low",
  },
  {
    name: "jua",
    family: "Jua",
    weight: "400",
    role: "embroidery",
    source: own(import.meta.resolve("@fontsource/jua/files/jua-korean-400-normal.woff2")),
  },
  {
    name: "song-myung",
    family: "Song Myung",
    weight: "400",
    role: "plates",
    source: own(import.meta.resolve("@fontsource/song-myung/files/song-myung-korean-400-normal.woff2")),
  },
  {
    name: "nanum-pen",
    family: "Nanum Pen Script",
    weight: "400",
    role: "hand",
    source: own(
      import.meta.resolve("@fontsource/nanum-pen-script/files/nanum-pen-script-korean-400-normal.woff2"),
    ),
  },
  {
    name: "nanum-pen-latin",
    family: "Nanum Pen Script",
    weight: "400",
    role: "latin",
    source: own(
      import.meta.resolve("@fontsource/nanum-pen-script/files/nanum-pen-script-latin-400-normal.woff2"),
    ),
  },
];

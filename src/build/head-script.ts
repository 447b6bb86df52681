import { themeScript } from "../lib/theme-script.ts";
import { facesScript } from "./faces-script.ts";

/** The one inline script of every page: the reader’s theme and place, then the typefaces. Its text is the same in all. */
export const headScript = `${themeScript}${facesScript}`;

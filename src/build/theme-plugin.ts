import type { Plugin } from "vite";
import { themeScript } from "../lib/theme-script.ts";

/**
 * Puts the one inline script into the head: it sets the theme that the reader chose before the first paint, so that
 * a page never flashes in the other one.
 */
export const themePlugin = (): Plugin => ({
  name: "register:theme",
  transformIndexHtml: () => [{ tag: "script", children: themeScript, injectTo: "head-prepend" }],
});

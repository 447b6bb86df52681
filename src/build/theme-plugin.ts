import type { Plugin } from "vite";
import { headScript } from "./head-script.ts";

/** The encoding stands first: browsers look for it in the first kilobyte alone. */
const encoding = '<meta charset="utf-8" />';

/**
 * Puts the one inline script into the head: it sets the theme that the reader chose before the first paint, so that
 * a page never flashes in the other one. Before it, in built pages, is the place of the content security policy
 * (page-file.ts); while developing, Vite needs inline scripts of its own.
 *
 * @throws Error where index.html has lost its encoding.
 */
export const themePlugin = (): Plugin => ({
  name: "register:theme",
  transformIndexHtml(html, { server }) {
    if (!html.includes(encoding)) throw new Error(`index.html has no ${encoding}; the theme needs it.`);
    const policy = server ? "" : "<!--policy-->";
    return html.replace(encoding, (found) => `${found}${policy}<script>${headScript}</script>`);
  },
});

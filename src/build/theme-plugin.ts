import type { Plugin } from "vite";
import { themeScript } from "../lib/theme-script.ts";
import { pagePolicy } from "./publish/security-headers.ts";

/** The encoding stands first: browsers look for it in the first kilobyte alone. */
const encoding = '<meta charset="utf-8" />';

/**
 * Puts the one inline script into the head: it sets the theme that the reader chose before the first paint, so that
 * a page never flashes in the other one. Before it, in built pages, stands the content security policy, for hosts that
 * send no headers; while developing, Vite needs inline scripts of its own.
 *
 * @throws Error where index.html has lost its encoding.
 */
export const themePlugin = (): Plugin => ({
  name: "register:theme",
  transformIndexHtml(html, { server }) {
    if (!html.includes(encoding)) throw new Error(`index.html has no ${encoding}; the theme needs it.`);
    const policy = server ? "" : `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`;
    return html.replace(encoding, (found) => `${found}${policy}<script>${themeScript}</script>`);
  },
});

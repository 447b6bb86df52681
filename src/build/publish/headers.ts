import { compareText } from "../../lib/group.ts";
import type { Header } from "./security-headers.ts";
import { securityHeaders } from "./security-headers.ts";

/** Folders whose files carry a hash in their address and so never change; the static server knows the same. */
const hashed: ReadonlySet<string> = new Set(["assets", "layers", "answers"]);

const forever = "public, max-age=31536000, immutable";
const asked = "public, max-age=0, must-revalidate";

/**
 * `/_headers` for static hosts that read one (Netlify, Cloudflare Pages): security for everything, then caching. Hosts
 * join the values that all matching rules give one header, so that no two rules may match an address and name the same
 * header: caching has one rule for each name in the site's root.
 * @example headersFile([{ name: "cast", folder: true }], "/", []) asks hosts to revalidate / and /cast and /cast/*.
 */
export function headersFile(
  root: readonly { readonly name: string; readonly folder: boolean }[],
  base: string,
  styles: readonly string[],
): string {
  const rules = [...root]
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap(({ name, folder }) => {
      if (!folder) return [cached(base + name, asked)];
      if (hashed.has(name)) return [cached(`${base}${name}/*`, forever)];
      return [cached(base + name, asked), cached(`${base}${name}/*`, asked)];
    });
  return [rule(`${base}*`, securityHeaders(styles)), cached(base, asked), ...rules].join("");
}

const rule = (address: string, headers: readonly Header[]): string =>
  `${address}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;

const cached = (address: string, value: string): string => rule(address, [["Cache-Control", value]]);

import { compareText } from "../../lib/group.ts";
import { asked, forever, hashedFolders } from "./caching.ts";
import { securityHeaders } from "./security-headers.ts";

/**
 * `/_headers` for static hosts that read one (Netlify, Cloudflare Pages): security for everything, then caching. Hosts
 * join the values that all matching rules give one header, so that no two rules may match an address and name the same
 * header: caching has one rule for each name in the site's root.
 * @example headersFile([{ name: "cast", folder: true }], "/") asks hosts to revalidate / and /cast and /cast/*.
 */
export function headersFile(
  root: readonly { readonly name: string; readonly folder: boolean }[],
  base: string,
): string {
  const rules = [...root]
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap(({ name, folder }) => {
      if (!folder) return [cached(base + name, asked)];
      if (hashedFolders.includes(name)) return [cached(`${base}${name}/*`, forever)];
      return [cached(base + name, asked), cached(`${base}${name}/*`, asked)];
    });
  return [rule(`${base}*`, securityHeaders), cached(base, asked), ...rules].join("");
}

const rule = (address: string, headers: typeof securityHeaders): string =>
  `${address}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join("")}`;

const cached = (address: string, value: string): string => rule(address, [["Cache-Control", value]]);

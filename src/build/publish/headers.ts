import { compareText } from "../../lib/group.ts";

/** Folders whose files carry a hash in their address and so never change; the static server knows the same. */
const hashed: ReadonlySet<string> = new Set(["assets", "layers", "answers"]);

const forever = "public, max-age=31536000, immutable";
const asked = "public, max-age=0, must-revalidate";

/**
 * `/_headers` for static hosts that read one (Netlify, Cloudflare Pages): caching. Hosts join the values of all
 * rules that match an address, so that no two rules may match the same one: there is no rule for everything, but
 * one for each name in the site's root.
 * @example headersFile([{ name: "cast", folder: true }], "/") asks hosts to revalidate / and /cast and /cast/*.
 */
export function headersFile(
  root: readonly { readonly name: string; readonly folder: boolean }[],
  base: string,
): string {
  const rules = [...root]
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap(({ name, folder }) => {
      if (!folder) return [rule(base + name, asked)];
      if (hashed.has(name)) return [rule(`${base}${name}/*`, forever)];
      return [rule(base + name, asked), rule(`${base}${name}/*`, asked)];
    });
  return [rule(base, asked), ...rules].join("");
}

const rule = (address: string, value: string): string => `${address}\n  Cache-Control: ${value}\n`;

import { asked, forever, hashedFolders } from "./caching.ts";
import { fileHeaders, securityHeaders } from "./security-headers.ts";

/** Types that the list of nginx (1.22) lacks. */
const types: readonly (readonly [name: string, type: string])[] = [
  ["manifest.webmanifest", "application/manifest+json"],
  ["timeline.ics", "text/calendar; charset=utf-8"],
];

/**
 * `/_nginx.conf`, which nginx includes into the server that has the built site as its root: `_headers` for one’s own
 * machine. It travels with the site, because the policy names a hash of what stands in the pages. An address leads to its
 * folder’s page with and without the slash at the end, and is never redirected; what is not there is answered by 404.html
 * and status 404.
 * @example nginxRules("/") keeps what lies under /assets/, /layers/ and /answers/ for ever.
 */
export function nginxRules(base: string): string {
  const rules = [
    `error_page 404 ${base}404.html;`,
    "charset utf-8;",
    ...added(asked, securityHeaders),
    "",
    // Pages first: they are asked for most, and each look costs.
    block(`location ${base}`, ["try_files $uri/index.html $uri =404;"]),
    // A location that adds a header has none of those above. What is not there is answered by 404.html, and so by those.
    ...hashedFolders.map((folder) =>
      block(`location ${base}${folder}/`, [...added(forever, fileHeaders), "try_files $uri =404;"]),
    ),
    ...types.map(([name, type]) =>
      block(`location = ${base}${name}`, ["types { }", `default_type ${quoted(type)};`]),
    ),
    block(`location = ${base}404.html`, ["internal;"]),
    "# For hosts, not for readers.",
    ...["_headers", "_nginx.conf"].map((name) => block(`location = ${base}${name}`, ["return 404;"])),
  ];
  return `${rules.join("\n")}\n`;
}

const added = (caching: string, headers: typeof securityHeaders): string[] =>
  [["Cache-Control", caching] as const, ...headers].map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
  );

const quoted = (value: string): string => `"${value}"`;

const block = (head: string, lines: readonly string[]): string =>
  `${head} {\n${lines.map((line) => `  ${line}\n`).join("")}}`;

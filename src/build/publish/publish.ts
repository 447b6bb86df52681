import fs from "node:fs/promises";
import path from "node:path";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import { apiFiles } from "./api.ts";
import { atomFeed } from "./atom.ts";
import { calendarFile } from "./calendar.ts";
import { headersFile } from "./headers.ts";
import { jsonFeed } from "./json-feed.ts";
import { nginxRules } from "./nginx-rules.ts";
import { openSearch } from "./opensearch.ts";
import { placeOf } from "./place.ts";
import { robotsWith, sitemap } from "./sitemap.ts";
import { webManifest } from "./web-manifest.ts";

/** What the files beside the pages are made from. */
export interface Publishing {
  /** What a reader at the premise may know, today; the gate's type keeps everything else out. */
  readonly world: OpenWorld;
  /** Path of the site's root on its host, with a slash at both ends. */
  readonly base: string;
  /** Addresses of the pages that list entities. */
  readonly sections: readonly string[];
  /** Rules for crawlers, as `public` holds them. */
  readonly robots: string;
}

/**
 * The files beside the pages, by name. The same world makes the same bytes. Without an address in the site
 * record there is no sitemap, because sitemaps take absolute addresses alone, and `robots.txt` stays as it is.
 */
export function publishedFiles({ world, base, sections, robots }: Publishing): Map<string, string> {
  const place = placeOf(world.site, base);
  const { address } = place;
  return new Map([
    ["feed.xml", atomFeed(world, place)],
    ["feed.json", jsonFeed(world, place)],
    ["timeline.ics", calendarFile(world, place)],
    ["opensearch.xml", openSearch(world.site, place)],
    ["manifest.webmanifest", webManifest(world.site, base)],
    ...(address === undefined
      ? []
      : ([
          ["sitemap.xml", sitemap(world, sections, address)],
          ["robots.txt", robotsWith(robots, address)],
        ] as const)),
    ...[...apiFiles(world, place)].map(([name, text]) => [`api/v1/${name}`, text] as const),
  ]);
}

/**
 * Writes the files beside the pages into a built site, and last what hosts read: `_nginx.conf`, and `_headers`,
 * which names what then stands there.
 * Call it when everything else is in the folder. Addresses of a search, of the reader’s own board and of pages that
 * were not found are not listed for crawlers.
 */
export async function publish(
  folder: string,
  { pages, ...given }: { readonly pages: readonly string[] } & Pick<Publishing, "world" | "base">,
): Promise<void> {
  const robots = await fs.readFile(path.join(folder, "robots.txt"), "utf8");
  const sections = pages.filter((address) => !unlisted.has(address));
  for (const [name, text] of publishedFiles({ ...given, sections, robots })) {
    const file = path.join(folder, name);
    await fs.mkdir(path.dirname(file), { recursive: true });
    await fs.writeFile(file, text);
  }
  await fs.writeFile(path.join(folder, "_nginx.conf"), nginxRules(given.base));
  const root = await fs.readdir(folder, { withFileTypes: true });
  const names = root
    .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
    .filter(({ name }) => !name.startsWith("_"));
  await fs.writeFile(path.join(folder, "_headers"), headersFile(names, given.base));
}

const unlisted: ReadonlySet<string> = new Set(["/search", "/speculation/mine", "/404"]);

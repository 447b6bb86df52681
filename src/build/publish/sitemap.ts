import { publishedAddresses } from "../../wiki/queries/published.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import { element, formatXml } from "./xml.ts";

/**
 * `/sitemap.xml` (sitemaps.org 0.9) of a wiki that has an address: the list pages, and the page of everything
 * that may be named. It says nothing of when pages changed: a guess would be worse.
 */
export const sitemap = (world: OpenWorld, sections: readonly string[], address: string): string =>
  formatXml(
    element(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      ...[...sections, ...publishedAddresses(world)].map((page) =>
        element("url", {}, element("loc", {}, encodeURI(address + page))),
      ),
    ),
  );

/** The rules for crawlers with the sitemap's address added, once. */
export const robotsWith = (robots: string, address: string): string =>
  `${robots.trimEnd()}\n\nSitemap: ${address}/sitemap.xml\n`;

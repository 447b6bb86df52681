import type { Site } from "../../wiki/model/site.ts";
import type { Place } from "./place.ts";
import { element, formatXml } from "./xml.ts";

/** Longest short name that OpenSearch 1.1 allows, in characters. */
const longestName = 16;

/**
 * `/opensearch.xml`: lets a browser search the wiki from its address bar. The template is absolute where the
 * wiki has an address, else a path on its host; browsers that take absolute templates alone then pass it over.
 */
export const openSearch = (site: Site, { address, base }: Place): string =>
  formatXml(
    element(
      "OpenSearchDescription",
      { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
      element("ShortName", {}, Array.from(site.name).slice(0, longestName).join("").trim()),
      element("Description", {}, `Search ${site.name}`),
      element("InputEncoding", {}, "UTF-8"),
      element("Language", {}, site.language),
      element("Url", {
        type: "text/html",
        method: "get",
        template: `${address === undefined ? base : `${address}/`}search?q={searchTerms}`,
      }),
    ),
  );

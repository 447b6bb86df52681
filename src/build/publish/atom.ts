import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import type { PublishedChange } from "../../wiki/queries/published.ts";
import { publishedChanges } from "../../wiki/queries/published.ts";
import { changeText, changeTitle, feedLength, momentOf, newestOf } from "./change-text.ts";
import type { Place } from "./place.ts";
import { hrefOf } from "./place.ts";
import { stableUri } from "./stable-id.ts";
import type { XmlElement } from "./xml.ts";
import { element, formatXml } from "./xml.ts";

/**
 * `/feed.xml`: what became known, as Atom (RFC 4287). Ids are UUIDs of claims; dates are the claims' own, and
 * the feed was updated when its newest claim was, whenever it is built. Links are relative while the wiki has no
 * address, which RFC 4287 §4.2.7.1 allows: a reader resolves them against the address it fetched the feed from.
 */
export function atomFeed(world: OpenWorld, place: Place): string {
  const { site } = world;
  const changes = publishedChanges(world, feedLength);
  return formatXml(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": site.language },
      element("id", {}, stableUri(site.series.name, "feed")),
      element("title", {}, `${site.name}: what became known`),
      element("subtitle", {}, site.tagline),
      element("updated", {}, momentOf(newestOf(changes, site.opened))),
      element("author", {}, element("name", {}, site.name)),
      element("link", { rel: "self", type: "application/atom+xml", href: hrefOf(place, "/feed.xml") }),
      element("link", { rel: "alternate", type: "text/html", href: hrefOf(place, "/changes") }),
      ...changes.map((change) => entryOf(site.series.name, change, place)),
    ),
  );
}

function entryOf(series: string, change: PublishedChange, place: Place): XmlElement {
  const { id, day, updated, question, url, topic } = change;
  return element(
    "entry",
    {},
    element("id", {}, stableUri(series, "claim", id)),
    element("title", {}, changeTitle(change)),
    element("published", {}, momentOf(day)),
    element("updated", {}, momentOf(updated)),
    ...(question
      ? [element("link", { rel: "alternate", type: "text/html", href: hrefOf(place, question.to) })]
      : []),
    ...(url === undefined ? [] : [element("link", { rel: "via", href: url })]),
    ...(topic === undefined ? [] : [element("category", { term: topic })]),
    element("content", { type: "text" }, changeText(change)),
  );
}

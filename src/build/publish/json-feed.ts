import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import type { PublishedChange } from "../../wiki/queries/published.ts";
import { publishedChanges } from "../../wiki/queries/published.ts";
import { changeText, changeTitle, feedLength, momentOf } from "./change-text.ts";
import type { Place } from "./place.ts";
import { absoluteOf } from "./place.ts";
import { stableUri } from "./stable-id.ts";

/**
 * `/feed.json`: the same entries as the Atom feed, with the same ids, as JSON Feed 1.1. That format has no
 * base for relative addresses, so that addresses of our own pages stand in it only where the wiki has one; the
 * work that made a claim is an absolute `external_url` either way.
 */
export function jsonFeed(world: OpenWorld, place: Place): string {
  const { site } = world;
  const home = absoluteOf(place, "/changes");
  const own = absoluteOf(place, "/feed.json");
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: `${site.name}: what became known`,
    description: site.tagline,
    language: site.language,
    ...(home !== undefined && { home_page_url: home }),
    ...(own !== undefined && { feed_url: own }),
    authors: [{ name: site.name }],
    items: publishedChanges(world, feedLength).map((change) => itemOf(site.series.name, change, place)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function itemOf(series: string, change: PublishedChange, place: Place): object {
  const { id, day, updated, question, url, topic } = change;
  const page = question && absoluteOf(place, question.to);
  return {
    id: stableUri(series, "claim", id),
    ...(page !== undefined && { url: page }),
    ...(url !== undefined && { external_url: url }),
    title: changeTitle(change),
    content_text: changeText(change),
    date_published: momentOf(day),
    ...(updated !== day && { date_modified: momentOf(updated) }),
    ...(topic !== undefined && { tags: [topic] }),
  };
}

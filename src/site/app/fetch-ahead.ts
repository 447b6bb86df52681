import type { QueryClient } from "@tanstack/react-query";
import type { DataRouter, RouteObject } from "react-router";
import { matchRoutes } from "react-router";
import { clocksAt, readerSettings } from "../components/reader.ts";
import { askedId, prepare } from "../routes/asking.ts";
import { pageOfRoute } from "../routes/routes.ts";
import { idle } from "../ui/idle.ts";
import { watchLinks } from "../ui/watch-links.ts";
import { isPrepared } from "./ask-browser.ts";

/** Links in sight that are fetched ahead on one page, at most. */
const most = 10;
/** Bytes on the wire since the arrival on a page after which links that are only in sight wait. */
const budget = 120_000;
/** Links that are fetched ahead at a time: on a slow line the one waits for its answer while the other comes. */
const atOnce = 2;

interface Ways {
  readonly router: DataRouter;
  readonly routes: RouteObject[];
  readonly client: QueryClient;
  readonly basename: string;
}

/**
 * Has code and data of links at hand before they are followed: at once for the link that a mouse, a finger or the
 * keyboard comes to, and for the first links in sight, two at a time, while nothing else is to be done. Nothing is
 * fetched but what the link would open by the reader’s own clocks.
 */
export function fetchAhead({ router, routes, client, basename }: Ways): void {
  const asked = new Set<string>();
  let queue: { readonly address: string; readonly inText: boolean }[] = [];
  let left = most;
  let spent = 0;
  let working = 0;

  const fetchPage = async (address: string, came: boolean): Promise<void> => {
    const { pathname, search } = new URL(address);
    const { clocks } = readerSettings();
    const there = clocksAt(search);
    // A link to another place or day is for the reader to follow, and what it opens for them to ask for.
    if (there.progress !== clocks.progress || there.asOf !== clocks.asOf) return;
    const { route, params } = matchRoutes(routes, pathname, basename)?.at(-1) ?? {};
    const page = pageOfRoute(route?.id);
    const code = typeof route?.lazy === "function" ? route.lazy() : undefined;
    // An answer that has to be found here costs time instead of bytes: it waits until somebody wants it.
    const answer =
      page && (came || isPrepared(there)) && prepare(client, page.name, askedId(params ?? {}), there);
    await Promise.all([code, answer]);
  };
  const want = async (address: string, came: boolean): Promise<void> => {
    const key = `${address} ${came}`;
    if (asked.has(key) || asked.has(`${address} true`)) return;
    asked.add(key);
    try {
      await fetchPage(address, came);
    } catch {
      // No connection, or another edition is out: whoever follows the link is told, and nothing more is tried here.
      asked.delete(key);
      left = 0;
    }
  };
  const work = async (): Promise<void> => {
    if (working >= atOnce) return;
    working += 1;
    for (;;) {
      await idle();
      // Where the text leads goes before the bars, which lead to whole lists.
      const first = queue.findIndex(({ inText }) => inText);
      const [next] = queue.splice(Math.max(0, first), 1);
      if (!next || left <= 0 || spent >= budget) break;
      left -= 1;
      await want(next.address, false);
    }
    working -= 1;
  };

  const look = watchLinks({
    onSight(link) {
      if (!queue.some(({ address }) => address === link.href))
        queue.push({ address: link.href, inText: link.closest("main") !== null });
      void work();
    },
    onCome: ({ href }) => void want(href, true),
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry instanceof PerformanceResourceTiming) spent += entry.encodedBodySize;
  }).observe({ type: "resource" });

  let at: string | undefined;
  const arrive = async (): Promise<void> => {
    const { navigation, location } = router.state;
    if (navigation.state !== "idle" || location.pathname === at) return;
    at = location.pathname;
    queue = [];
    left = most;
    spent = 0;
    await idle();
    look();
  };
  router.subscribe(() => void arrive());
  void arrive();
}

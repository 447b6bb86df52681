import type { DehydratedState } from "@tanstack/react-query";
import { hydrate } from "@tanstack/react-query";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { HydrationState, RouteObject } from "react-router";
import { createBrowserRouter, matchRoutes } from "react-router";
import { RouterProvider } from "react-router/dom";
import { levelOf } from "../../wiki/spoilers/clocks.ts";
import { idle } from "../ui/idle.ts";
import { savesData } from "../ui/saves-data.ts";
import { followPlace, readAddress, readerSettings, watchReader } from "../components/reader.ts";
import { site } from "virtual:register";
import { knowsMore, readPageKey } from "../routes/asking.ts";
import { App } from "./App.tsx";
import { askBrowser, askNow } from "./ask-browser.ts";
import { forgetRenewal, lookForNewer, renewOnce } from "./newer-edition.ts";
import { dropSeen } from "./drop-seen.ts";
import { makeQueryClient } from "./query-client.ts";
import { registerWorker } from "./register-worker.ts";
import { makeRoutes } from "./routes.tsx";
import { forgetIndex } from "./search-browser.ts";

type Router = ReturnType<typeof createBrowserRouter>;

/** What the prerender leaves in a page. */
interface PageState {
  readonly queries: DehydratedState;
  readonly router: HydrationState;
  readonly missing: boolean;
}

const client = makeQueryClient(askBrowser);
const routes = makeRoutes(client, askNow);
const basename = import.meta.env.BASE_URL;
const root = document.getElementById("root");
const text = document.getElementById("state")?.textContent;
// The page’s own state, written by the prerender of this edition; in development there is none.
const state = text ? (JSON.parse(text) as PageState) : undefined;

let before = readerSettings().clocks;

// Lowering the progress takes away at once what only the higher one could know. To turn the date alone puts nothing away.
watchReader(() => {
  const { clocks } = readerSettings();
  const onlyTurned = clocks.progress === before.progress && clocks.asOf !== before.asOf;
  before = clocks;
  if (onlyTurned) return;
  client.removeQueries({
    predicate: ({ queryKey }) => {
      const key = readPageKey(queryKey);
      return key !== undefined && knowsMore(key, clocks);
    },
  });
  forgetIndex();
  import("./open-browser.ts").then(
    ({ forgetAbove, tidyKept }) => {
      forgetAbove(levelOf(clocks.progress, site.order));
      void tidyKept();
    },
    () => {
      // The code that opens layers has not come, so none has been opened.
    },
  );
});

// A piece of code did not come: perhaps because a newer edition has taken its place, which is then offered.
addEventListener("vite:preloadError", () => void lookForNewer());
forgetRenewal();
registerWorker();
// Another window has lowered the place, or did while this page lay in the browser’s memory: it must not show more.
for (const event of ["storage", "pageshow"]) addEventListener(event, followPlace);
// In built pages its link stands after the text, and is found there; while developing it comes by this.
import("./late.css").catch(() => {
  // It has not come: what floats has the browser’s own look.
});

if (!root) throw new Error("The page has no element #root.");
if (!state || state.missing) drawAnew(root);
else void takeOver(root, state);

/**
 * Takes the prerendered text over, once the page’s own module is there. As a transition React does it in slices, and
 * whatever the reader does meanwhile goes first.
 */
async function takeOver(element: Element, { queries, router: hydrationData }: PageState): Promise<void> {
  if (!(await resolveFirst(routes))) return;
  hydrate(client, queries);
  const router = createBrowserRouter(routes, { basename, hydrationData });
  accompany(router);
  startTransition(() => {
    hydrateRoot(element, appWith(router), {
      onRecoverableError: (error) => console.error("The page did not fit its prerendered text.", error),
    });
  });
}

/** 404.html stands at every unknown address, and development has no prerendered text: there is nothing to take over. */
function drawAnew(element: Element): void {
  readAddress(location.search);
  const router = createBrowserRouter(routes, { basename });
  accompany(router);
  element.replaceChildren();
  createRoot(element).render(appWith(router));
}

function appWith(router: Router) {
  return (
    <App client={client}>
      <RouterProvider router={router} />
    </App>
  );
}

/** Reads the clocks from every address that the reader comes to, and fetches ahead where they may go next. */
function accompany(router: Router): void {
  router.subscribe(({ location: { search } }) => readAddress(search));
  dropSeen(router);
  queueMicrotask(() => readAddress(location.search));
  if (savesData()) return;
  idle()
    .then(() => import("./fetch-ahead.ts"))
    .then(
      ({ fetchAhead }) => fetchAhead({ router, routes, client, basename }),
      () => {
        // It has not come: links are followed without it.
      },
    );
}

/**
 * Loads the first page’s module before the router starts; else it would throw the prerendered text away. Where it does
 * not come the text stays as it is, with a line that says so, and its links lead on by ordinary ways.
 */
async function resolveFirst(all: RouteObject[]): Promise<boolean> {
  const matches = matchRoutes(all, location, basename) ?? [];
  try {
    await Promise.all(matches.map(takeModule));
    return true;
  } catch {
    const line = document.createElement("p");
    const again = document.createElement("a");
    again.href = location.href;
    again.textContent = "Load it again";
    line.append(
      "A part of this page did not arrive: it stands here as text, and without your settings. ",
      again,
    );
    line.className = "notice";
    line.setAttribute("role", "status");
    document.getElementById("main")?.before(line);
    void renewOnce();
    return false;
  }
}

async function takeModule({ route }: { readonly route: RouteObject }): Promise<void> {
  if (typeof route.lazy !== "function") return;
  const { lazy } = route;
  const taken = await lazy();
  delete route.lazy;
  Object.assign(route, taken);
}

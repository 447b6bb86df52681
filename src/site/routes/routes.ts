import type { QueryClient } from "@tanstack/react-query";
import type { ComponentType } from "react";
import type { LoaderFunctionArgs, RouteObject, ShouldRevalidateFunction } from "react-router";
import { data } from "react-router";
import { within } from "../../lib/patience.ts";
import type { PageName } from "../../wiki/queries/pages.ts";
import { clocksAt } from "../components/reader.ts";
import type { AskNow } from "./asking.ts";
import { NotFound, askedId, isAtHand, pageKey, prepare } from "./asking.ts";

/** One page of the public contract: its address, the query it asks, and the module that shows it. */
interface Page {
  readonly name: PageName;
  readonly path: string;
  /** Turned page by page: its other pages have addresses of their own below it. */
  readonly turned?: true;
  /** Source of the module, as the build’s manifest knows it; tests compare it with `load`. */
  readonly module: string;
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
}

/** Every address that asks the record something. This list is the only one. */
export const pageTable: readonly Page[] = [
  {
    name: "home",
    path: "",
    module: "src/site/routes/home/HomePage.tsx",
    load: () => import("./home/HomePage.tsx"),
  },
  {
    name: "cast",
    path: "cast",
    turned: true,
    module: "src/site/routes/cast/CastPage.tsx",
    load: () => import("./cast/CastPage.tsx"),
  },
  {
    name: "character",
    path: "cast/:id",
    module: "src/site/routes/cast/CharacterPage.tsx",
    load: () => import("./cast/CharacterPage.tsx"),
  },
  {
    name: "ties",
    path: "ties",
    turned: true,
    module: "src/site/routes/cast/TiesPage.tsx",
    load: () => import("./cast/TiesPage.tsx"),
  },
  {
    name: "people",
    path: "people",
    turned: true,
    module: "src/site/routes/people/PeoplePage.tsx",
    load: () => import("./people/PeoplePage.tsx"),
  },
  {
    name: "person",
    path: "people/:id",
    module: "src/site/routes/people/PersonPage.tsx",
    load: () => import("./people/PersonPage.tsx"),
  },
  {
    name: "episodes",
    path: "episodes",
    module: "src/site/routes/episodes/EpisodesPage.tsx",
    load: () => import("./episodes/EpisodesPage.tsx"),
  },
  {
    name: "episode",
    path: "episodes/:id",
    module: "src/site/routes/episodes/EpisodePage.tsx",
    load: () => import("./episodes/EpisodePage.tsx"),
  },
  {
    name: "world",
    path: "world",
    turned: true,
    module: "src/site/routes/world/WorldPage.tsx",
    load: () => import("./world/WorldPage.tsx"),
  },
  {
    name: "entry",
    path: "world/:id",
    module: "src/site/routes/world/EntryPage.tsx",
    load: () => import("./world/EntryPage.tsx"),
  },
  {
    name: "timeline",
    path: "timeline",
    turned: true,
    module: "src/site/routes/timeline/TimelinePage.tsx",
    load: () => import("./timeline/TimelinePage.tsx"),
  },
  {
    name: "outbreak",
    path: "timeline/outbreak",
    module: "src/site/routes/timeline/OutbreakPage.tsx",
    load: () => import("./timeline/OutbreakPage.tsx"),
  },
  {
    name: "speculation",
    path: "speculation",
    module: "src/site/routes/speculation/SpeculationPage.tsx",
    load: () => import("./speculation/SpeculationPage.tsx"),
  },
  {
    name: "rehearsal",
    path: "speculation/calibrate",
    module: "src/site/routes/speculation/CalibratePage.tsx",
    load: () => import("./speculation/CalibratePage.tsx"),
  },
  {
    name: "theory",
    path: "speculation/:id",
    module: "src/site/routes/speculation/TheoryPage.tsx",
    load: () => import("./speculation/TheoryPage.tsx"),
  },
  {
    name: "questions",
    path: "questions",
    turned: true,
    module: "src/site/routes/questions/QuestionsPage.tsx",
    load: () => import("./questions/QuestionsPage.tsx"),
  },
  {
    name: "question",
    path: "questions/:id",
    turned: true,
    module: "src/site/routes/questions/QuestionPage.tsx",
    load: () => import("./questions/QuestionPage.tsx"),
  },
  {
    name: "sources",
    path: "sources",
    module: "src/site/routes/sources/SourcesPage.tsx",
    load: () => import("./sources/SourcesPage.tsx"),
  },
  {
    name: "source",
    path: "sources/:id",
    module: "src/site/routes/sources/SourcePage.tsx",
    load: () => import("./sources/SourcePage.tsx"),
  },
  {
    name: "changes",
    path: "changes",
    module: "src/site/routes/changes/ChangesPage.tsx",
    load: () => import("./changes/ChangesPage.tsx"),
  },
  {
    name: "month",
    path: "changes/:id",
    module: "src/site/routes/changes/MonthPage.tsx",
    load: () => import("./changes/MonthPage.tsx"),
  },
  {
    name: "about",
    path: "about",
    module: "src/site/routes/about/AboutPage.tsx",
    load: () => import("./about/AboutPage.tsx"),
  },
];

/** The page that a route shows, by the id of the route; undefined for another route. */
export const pageOfRoute = (id: string | undefined): Page | undefined =>
  pageTable.find(({ name }) => name === id || `${name}/page` === id);

/** The pattern of the later pages of a page that is turned: of a list by its number, of an entity by both. */
const laterPath = (path: string): string => `${path}/page/${path.includes(":id") ? ":page" : ":id"}`;

/**
 * Where a page stands, from the site’s own root.
 * @example pathOf("character", "nam-on-jo") is "cast/nam-on-jo", pathOf("cast", "2") is "cast/page/2", and
 *   pathOf("question", "release/2") is "questions/release/page/2".
 */
export function pathOf(name: PageName, asked: string): string {
  const path = pageTable.find((page) => page.name === name)?.path ?? "";
  if (asked === "") return path;
  const [id = "", page] = asked.split("/").map(encodeURIComponent);
  const pattern = page !== undefined || !path.includes(":id") ? laterPath(path) : path;
  return pattern.replace(":id", id).replace(":page", page ?? "");
}

/** Pages for one reader alone: no answer of their own, and listed nowhere. The search asks the index, the board the list of theories. */
export const privateRoutes = [
  {
    id: "search",
    path: "search",
    module: "src/site/routes/search/SearchPage.tsx",
    load: () => import("./search/SearchPage.tsx"),
  },
  {
    id: "mine",
    path: "speculation/mine",
    asks: "speculation",
    module: "src/site/routes/speculation/MinePage.tsx",
    load: () => import("./speculation/MinePage.tsx"),
  },
] as const;

/**
 * Every component in every state, while developing and in the build that is photographed (mode `looks`, never
 * shipped): the build leaves the address and its modules out.
 */
const sheetRoutes: RouteObject[] =
  import.meta.env.DEV || import.meta.env.MODE === "looks"
    ? [{ id: "sheet", path: "__sheet", lazy: () => import("./sheet/SheetPage.tsx") }]
    : [];

/** The pages as routes. A loader only fills the cache: TanStack Query alone holds data. */
export function pageRoutes(client: QueryClient, askNow: AskNow): RouteObject[] {
  const load = async (name: PageName, id: string, url: string): Promise<null> => {
    try {
      await prepare(client, name, id, clocksAt(new URL(url).search));
    } catch (error) {
      if (error instanceof NotFound) throw data(null, { status: 404 });
      throw error;
    }
    return null;
  };
  // Filters live in the query and ask nothing, even while the page’s own answer is on its way; the clocks are part of its key.
  const onNewAnswer =
    (name: PageName): ShouldRevalidateFunction =>
    ({ currentUrl, nextUrl, nextParams }) => {
      if (currentUrl.pathname !== nextUrl.pathname) return true;
      const [before, next] = [clocksAt(currentUrl.search), clocksAt(nextUrl.search)];
      const filtered =
        currentUrl.search !== nextUrl.search &&
        before.progress === next.progress &&
        before.asOf === next.asOf;
      return !filtered && !isAtHand(client, pageKey(name, askedId(nextParams), next), askNow);
    };
  const addresses = pageTable.flatMap(({ turned, ...page }): (Page & { readonly id: string })[] => [
    { ...page, id: page.name },
    ...(turned ? [{ ...page, id: `${page.name}/page`, path: laterPath(page.path) }] : []),
  ]);
  const pages = addresses.map(({ id, name, path, load: loadModule }): RouteObject => ({
    id,
    ...(path === "" ? { index: true } : { path }),
    lazy: async () => ({
      Component: (await within(loadModule())).Component,
      shouldRevalidate: onNewAnswer(name),
      loader: ({ params, request }) => load(name, askedId(params), request.url),
    }),
  }));
  const own = privateRoutes.map((route): RouteObject => ({
    id: route.id,
    path: route.path,
    lazy: async () => ({
      Component: (await within<{ readonly Component: ComponentType }>(route.load())).Component,
      ...("asks" in route && {
        shouldRevalidate: onNewAnswer(route.asks),
        loader: ({ request }: LoaderFunctionArgs) => load(route.asks, "", request.url),
      }),
    }),
  }));
  return [...pages, ...own, ...sheetRoutes];
}

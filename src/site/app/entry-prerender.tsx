import type { DehydratedState } from "@tanstack/react-query";
import { dehydrate } from "@tanstack/react-query";
import { prerenderToNodeStream } from "react-dom/static";
import { StaticRouterProvider, createStaticHandler, createStaticRouter } from "react-router";
import type { Layer } from "../../wiki/model/sealed.ts";
import { addressOf } from "../../wiki/model/addresses.ts";
import { monthIds } from "../../wiki/queries/changes.ts";
import { countLedgerPages } from "../../wiki/queries/ledger-pages.ts";
import { addressOfPage } from "../../wiki/queries/list-pages.ts";
import type { Answer, PageName } from "../../wiki/queries/pages.ts";
import { answer } from "../../wiki/queries/pages.ts";
import { findable } from "../../wiki/queries/search.ts";
import { searchFiles } from "../../wiki/search/search-files.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import type { RollEntry } from "../../wiki/spoilers/roll-call.ts";
import { open } from "../../wiki/spoilers/gate.ts";
import { askedId, pageKey } from "../routes/asking.ts";
import { pageOfRoute, pageTable, privateRoutes } from "../routes/routes.ts";
import { startingSettings } from "../components/reader.ts";
import { App } from "./App.tsx";
import { askWorld } from "./ask-prerender.ts";
import { makeQueryClient } from "./query-client.ts";
import { makeRoutes } from "./routes.tsx";

/** A page to be written. */
export interface PrerenderedAddress {
  readonly address: string;
  /** File below the output folder. */
  readonly file: string;
  /** Where its answer is kept for readers who come by a link; none for a page that asks nothing. */
  readonly answer?: string;
}

/** A rendered page. */
export interface Prerendered {
  readonly head: string;
  readonly body: string;
  readonly state: unknown;
  readonly answer: Answer | undefined;
  /** Sources of the modules that the page needs, for preloading. */
  readonly modules: readonly string[];
}

/** What the prerender bundle offers the build. */
export interface PrerenderEntry {
  createPrerender(
    layers: readonly Layer[],
    clocks?: Clocks,
  ): {
    pages(roll: readonly RollEntry[]): PrerenderedAddress[];
    render(address: string): Promise<Prerendered>;
    /** What can be found at the premise: files by name. */
    searchFiles(): ReadonlyMap<string, unknown>;
  };
}

/**
 * Makes the renderer of a world; the layers given are all that any page can hold. Tests render the world of other clocks:
 * each page prints that world’s answer in the form that it has at the start.
 */
export const createPrerender: PrerenderEntry["createPrerender"] = (
  layers,
  clocks = startingSettings().clocks,
) => {
  const world = open(layers, clocks);
  return {
    pages: (roll) => [
      ...pageTable
        .filter(({ path }) => !path.includes(":"))
        .map(({ name, path }) => pageFile(`/${path}`, name)),
      ...pageTable
        .filter(({ turned, path }) => turned && !path.includes(":"))
        .flatMap(({ name, path }) =>
          laterPages(world, name).map((number) =>
            pageFile(addressOfPage(`/${path}`, number), `${name}/${number}`),
          ),
        ),
      ...monthIds(world).map((id) => pageFile(`/changes/${id}`, `month/${id}`)),
      ...world.tables.questions.flatMap(({ id }) =>
        numbersAfterFirst(countLedgerPages(world, id)).map((number) =>
          pageFile(addressOfPage(addressOf("question", id), number), `question/${id}/${number}`),
        ),
      ),
      ...roll.map(({ kind, id }) => pageFile(addressOf(kind, id), `${kind}/${id}`)),
      ...privateRoutes.map(({ path }) => pageFile(`/${path}`)),
      { address: "/404", file: "404.html" },
    ],
    searchFiles: () => searchFiles(findable(world)),
    async render(address) {
      const client = makeQueryClient(askWorld(world));
      const handler = createStaticHandler(
        makeRoutes(client, () => undefined),
        { basename: import.meta.env.BASE_URL },
      );
      const context = await handler.query(
        new Request(`http://prerender${import.meta.env.BASE_URL}${address.slice(1)}`),
      );
      if (context instanceof Response)
        throw new Error(`${address}: a loader answered with ${context.status}.`);
      for (const error of Object.values(context.errors ?? {})) throw error;
      const errors: unknown[] = [];
      const router = createStaticRouter(handler.dataRoutes, context);
      const { prelude } = await prerenderToNodeStream(
        <App client={client}>
          <StaticRouterProvider router={router} context={context} hydrate={false} />
        </App>,
        // One piece: React would move large parts into hidden elements that only a script can put in place.
        { progressiveChunkSize: Infinity, onError: (error) => void errors.push(error) },
      );
      let html = "";
      prelude.setEncoding("utf8");
      for await (const part of prelude) html += String(part);
      if (errors.length > 0) throw new AggregateError(errors, `${address} could not be rendered.`);
      // React writes <title>, <meta> and <link> before the first node of the app, which is a <div>.
      const cut = html.indexOf("<div");
      const match = context.matches.at(-1);
      const page = pageOfRoute(match?.route.id);
      const key = page && pageKey(page.name, askedId(match?.params ?? {}), startingSettings().clocks);
      return {
        head: html.slice(0, cut),
        body: html.slice(cut),
        state: {
          queries: dated(dehydrate(client), Date.parse(clocks.asOf)),
          router: { loaderData: context.loaderData, actionData: null, errors: null },
          missing: address === "/404",
        },
        answer: key && client.getQueryData<Answer>(key),
        modules: [page, ...privateRoutes.filter(({ id }) => id === match?.route.id)].flatMap(
          (route) => route?.module ?? [],
        ),
      };
    },
  };
};

/** The state as if it had been made at the start of the day that the pages are made for: the same day, the same bytes. */
const dated = ({ queries, mutations }: DehydratedState, at: number): DehydratedState => ({
  mutations,
  queries: queries.map((query) => ({
    ...query,
    dehydratedAt: at,
    state: { ...query.state, dataUpdatedAt: at },
  })),
});

/** The numbers of a list’s pages after the first. */
function laterPages(world: OpenWorld, name: PageName): readonly number[] {
  const data = answer(world, name, "");
  return numbersAfterFirst(data && "turn" in data ? data.turn.pages : 1);
}

const numbersAfterFirst = (pages: number): readonly number[] =>
  Array.from({ length: pages - 1 }, (_, place) => place + 2);

const pageFile = (address: string, answer?: string): PrerenderedAddress => ({
  address,
  file: address === "/" ? "index.html" : `${address.slice(1)}/index.html`,
  ...(answer !== undefined && { answer }),
});

import type { QueryClient } from "@tanstack/react-query";
import type { RouteObject } from "react-router";
import { isRouteErrorResponse, useRouteError } from "react-router";
import type { AskNow } from "../routes/asking.ts";
import { pageRoutes } from "../routes/routes.ts";
import { NotFoundPage } from "../routes/NotFoundPage.tsx";
import { Shell } from "./Shell.tsx";
import { RouteError } from "./RouteError.tsx";
import { LoadingState } from "../ui/LoadingState.tsx";

/**
 * What stands where not even the sheet could be laid out: an address that no pattern of the router matches, such as one
 * with a line break in it, gets the form of every page; a form that broke itself is not tried again.
 */
function ShellError() {
  const error = useRouteError();
  if (!isRouteErrorResponse(error))
    return (
      <main id="main">
        <RouteError />
      </main>
    );
  return (
    <Shell>
      <RouteError />
    </Shell>
  );
}

/** The route tree: every page inside the shell; an error stays inside it too. */
export const makeRoutes = (client: QueryClient, askNow: AskNow): RouteObject[] => [
  {
    id: "root",
    path: "/",
    Component: Shell,
    ErrorBoundary: ShellError,
    HydrateFallback: LoadingState,
    children: [
      {
        id: "pages",
        ErrorBoundary: RouteError,
        children: [...pageRoutes(client, askNow), { id: "missing", path: "*", Component: NotFoundPage }],
      },
    ],
  },
];

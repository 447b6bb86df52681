import type { QueryClient } from "@tanstack/react-query";
import type { RouteObject } from "react-router";
import type { AskNow } from "../routes/asking.ts";
import { pageRoutes } from "../routes/routes.ts";
import { NotFoundPage } from "../routes/NotFoundPage.tsx";
import { Shell } from "./Shell.tsx";
import { RouteError } from "./RouteError.tsx";
import { LoadingState } from "../ui/LoadingState.tsx";

/** The route tree: every page inside the shell; an error stays inside it too. */
export const makeRoutes = (client: QueryClient, askNow: AskNow): RouteObject[] => [
  {
    id: "root",
    path: "/",
    Component: Shell,
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

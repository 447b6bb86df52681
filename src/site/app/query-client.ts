import { QueryClient } from "@tanstack/react-query";
import type { Ask } from "../routes/asking.ts";
import { NotFound, readPageKey } from "../routes/asking.ts";
import { isLate } from "./fetch-json.ts";

/**
 * The one holder of pages’ data. Answers of one edition never go stale; a network that fails is tried twice
 * more, unless it was waited for in vain, and one that is off is no reason to wait, because the file may lie in a cache.
 */
export const makeQueryClient = (ask: Ask): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        networkMode: "always",
        retry: (failures, error) => !(error instanceof NotFound) && !isLate(error) && failures < 2,
        queryFn: ({ queryKey }) => {
          const key = readPageKey(queryKey);
          if (!key) throw new Error(`No query answers ${JSON.stringify(queryKey)}.`);
          const [, name, id, progress, asOf] = key;
          return ask(name, id, { progress, asOf });
        },
      },
    },
  });

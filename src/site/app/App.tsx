import type { QueryClient } from "@tanstack/react-query";
import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { StrictMode } from "react";
import { ClockContext } from "../components/clock-context.ts";
import { SearchContext } from "../components/search-context.ts";
import { searchBrowser } from "./search-browser.ts";

const now = (): Date => new Date();

/** What stands around the router, the same in the prerender and in the browser. */
export function App({ client, children }: { readonly client: QueryClient; readonly children: ReactNode }) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <ClockContext value={now}>
          <SearchContext value={searchBrowser}>{children}</SearchContext>
        </ClockContext>
      </QueryClientProvider>
    </StrictMode>
  );
}

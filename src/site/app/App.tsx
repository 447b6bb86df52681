import type { QueryClient } from "@tanstack/react-query";
import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { StrictMode } from "react";
import { SearchContext } from "../components/search-context.ts";
import { searchBrowser } from "./search-browser.ts";

/** What stands around the router, the same in the prerender and in the browser. */
export function App({ client, children }: { readonly client: QueryClient; readonly children: ReactNode }) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <SearchContext value={searchBrowser}>{children}</SearchContext>
      </QueryClientProvider>
    </StrictMode>
  );
}

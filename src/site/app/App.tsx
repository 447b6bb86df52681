import type { QueryClient } from "@tanstack/react-query";
import { QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { StrictMode, useSyncExternalStore } from "react";
import { ClockContext } from "../components/clock-context.ts";
import { readerSettings, startingSettings, watchReader } from "../components/reader.ts";
import { RecordContext } from "../components/record-context.ts";
import { SearchContext } from "../components/search-context.ts";
import { ReaderContext } from "../components/use-reader.ts";
import { fetchRecord } from "./ask-browser.ts";
import { searchBrowser } from "./search-browser.ts";

const now = (): Date => new Date();

/** What stands around the router, the same in the prerender and in the browser. */
export function App({ client, children }: { readonly client: QueryClient; readonly children: ReactNode }) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <ClockContext value={now}>
          <RecordContext value={fetchRecord}>
            <SearchContext value={searchBrowser}>
              <Reader>{children}</Reader>
            </SearchContext>
          </RecordContext>
        </ClockContext>
      </QueryClientProvider>
    </StrictMode>
  );
}

/** Watches the reader’s settings for everything inside. */
function Reader({ children }: { readonly children: ReactNode }) {
  const settings = useSyncExternalStore(watchReader, readerSettings, startingSettings);
  return <ReaderContext value={settings}>{children}</ReaderContext>;
}

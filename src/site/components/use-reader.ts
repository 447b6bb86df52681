import { useSyncExternalStore } from "react";
import type { ReaderSettings } from "./reader.ts";
import { readerSettings, startingSettings, watchReader } from "./reader.ts";

/** The reader's settings; while a prerendered page is taken over, those it was made with. */
export const useReader = (): ReaderSettings =>
  useSyncExternalStore(watchReader, readerSettings, startingSettings);

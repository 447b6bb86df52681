import { createContext, useContext } from "react";
import type { ReaderSettings } from "./reader.ts";
import { startingSettings } from "./reader.ts";

/** The reader’s settings, watched once for the whole page: a list of a thousand links need not watch them each. */
export const ReaderContext = createContext<ReaderSettings>(startingSettings());

/** The reader's settings; while a prerendered page is taken over, those it was made with. */
export const useReader = (): ReaderSettings => useContext(ReaderContext);

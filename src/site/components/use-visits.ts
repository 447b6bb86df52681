import { useSyncExternalStore } from "react";
import type { Visits } from "./visits.ts";
import { startingVisits, visitsNow, watchVisits } from "./visits.ts";

/** What this device remembers of visits; while a prerendered page is taken over, nothing. */
export const useVisits = (): Visits => useSyncExternalStore(watchVisits, visitsNow, startingVisits);

import { useSyncExternalStore } from "react";
import type { KeptView } from "../store/keeper.ts";
import { ownView, watchOwn } from "./own-forecasts.ts";

const none = (): undefined => undefined;

/** The reader’s own forecasts; undefined while they are being read, and in every prerendered page. */
export const useOwn = (): KeptView | undefined => useSyncExternalStore(watchOwn, ownView, none);

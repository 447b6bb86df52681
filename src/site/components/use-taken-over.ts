import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * False while a prerendered page is taken over, true right after: what depends on the address, the storage or the
 * time is drawn only then, because the page was made without it.
 */
export const useTakenOver = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

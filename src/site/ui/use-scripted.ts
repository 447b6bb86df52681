import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Whether a script has taken the page over: false in the prerender and while it is taken over, true right after.
 * For what would be of no use, or tell too much, in a page without one, and for what depends on the address, the
 * storage or the time: the page was made without them.
 */
export const useScripted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

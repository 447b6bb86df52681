import { use } from "react";
import { UNSAFE_ViewTransitionContext as ChangeContext } from "react-router";

const base = import.meta.env.BASE_URL;
const none: readonly string[] = [];

/**
 * The two addresses whose pages are just changing into each other; none else. A list asks once for all of its rows: the
 * router’s own `useViewTransitionState` resolves an address in every row, at every navigation.
 */
export function useChanging(): readonly string[] {
  const change = use(ChangeContext);
  return change.isTransitioning
    ? [change.currentLocation, change.nextLocation].map(({ pathname }) => pathname.slice(base.length - 1))
    : none;
}

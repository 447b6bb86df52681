import type { DataRouter } from "react-router";
import { addressPlaces, watchReader } from "../components/reader.ts";

/**
 * Takes `?seen=` out of every address of this visit’s history that the reader is at, once they have said their place
 * themselves: a reload, a filter or the way back would else open again what they have just put away.
 */
export function dropSeen(router: DataRouter): void {
  const look = (): void => {
    const { location, navigation } = router.state;
    const query = new URLSearchParams(location.search);
    if (addressPlaces() || navigation.state !== "idle" || !query.has("seen")) return;
    query.delete("seen");
    const to = { pathname: location.pathname, search: query.toString(), hash: location.hash };
    void router.navigate(to, { replace: true, preventScrollReset: true });
  };
  router.subscribe(look);
  watchReader(look);
}

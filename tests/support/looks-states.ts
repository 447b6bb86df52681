import { listRoutes, sealedTheory } from "./site-routes.ts";
import { listPages } from "./site.ts";

const pages = listPages();

/** A page of every pattern, at the premise: those of the contract, the search, a sealed page, and one that is absent. */
export const patterns: readonly string[] = [
  ...listRoutes(pages).map(({ address }) => address),
  "/search",
  "/search?q=on-jo",
  sealedTheory(pages),
  "/nothing",
];

/** The same page with something more in its query. */
export const withQuery = (address: string, query: string): string =>
  `${address}${address.includes("?") ? "&" : "?"}${query}`;

/** The states that change what a page holds. */
const states = ["", "seen=s1e12", "asof=2024-05-23"] as const;

/** Every pattern in every state. */
export const everyState: readonly string[] = states.flatMap((state) =>
  patterns.map((address) => (state === "" ? address : withQuery(address, state))),
);

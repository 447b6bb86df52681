import type { SitePage } from "./site.ts";

/** A row of the public contract's table of pages, with one page that it leads to. */
export interface SiteRoute {
  readonly pattern: string;
  readonly address: string;
  /** Page with a link to it. */
  readonly from: string;
}

/** The patterns that stand in the public contract word for word. */
const lists = [
  ["/", "/cast"],
  ["/cast", "/"],
  ["/people", "/"],
  ["/episodes", "/"],
  ["/world", "/"],
  ["/timeline", "/"],
  ["/timeline/outbreak", "/timeline"],
  ["/speculation", "/"],
  ["/questions", "/"],
  ["/sources", "/"],
  ["/changes", "/"],
  ["/about", "/"],
] as const;

/** Ids that the public contract names; other folders are shown by their first page that is not sealed. */
const named: Readonly<Record<string, string>> = {
  "/cast": "nam-on-jo",
  "/people": "park-ji-hu",
  "/episodes": "s1e01",
};

/** Every pattern of the contract with a page to try it on. `/search` is reached by its form, not by a link. */
export function listRoutes(pages: readonly SitePage[]): SiteRoute[] {
  const entities = ["/cast", "/people", "/episodes", "/world", "/questions", "/sources"].map(
    (folder): SiteRoute => {
      const first = pages.find(({ address, sealed }) => address.startsWith(`${folder}/`) && !sealed);
      const id = named[folder];
      const address = id === undefined ? first?.address : `${folder}/${id}`;
      if (address === undefined) throw new Error(`No page in ${folder} is open at the premise.`);
      return { pattern: `${folder}/:id`, address, from: folder };
    },
  );
  return [...lists.map(([pattern, from]): SiteRoute => ({ pattern, address: pattern, from })), ...entities];
}

/** A theory: all of them are sealed at the premise, so it is tried by a reader who has watched everything. */
export const openTheory = (pages: readonly SitePage[]): string => {
  const theory = pages.find(
    ({ address }) => address.startsWith("/speculation/") && address !== "/speculation/mine",
  );
  if (!theory) throw new Error("There is no page of a theory.");
  return theory.address;
};

import type { Site } from "../../wiki/model/site.ts";

/** Where the published files stand: at an address, where the site record gives one, else anywhere. */
export interface Place {
  /** Without a slash at the end; undefined while the wiki has no fixed address. */
  readonly address: string | undefined;
  /** Path of the site's root on its host, with a slash at both ends. */
  readonly base: string;
}

/** The place of a site that is built for a base path. */
export const placeOf = ({ address }: Pick<Site, "address">, base: string): Place => ({
  address: address?.replace(/\/+$/u, ""),
  base,
});

/**
 * A link to a page for a file in the site's root: absolute where the site has an address, else relative to
 * the file, which is right on whatever host and path it is found.
 * @example hrefOf({ address: undefined, base: "/" }, "/cast") is "cast"; "/" is then "./".
 */
export const hrefOf = ({ address }: Place, page: string): string =>
  address === undefined ? page.replace(/^\//u, "") || "./" : address + page;

/** The absolute address of a page; undefined while the wiki has none. */
export const absoluteOf = ({ address }: Place, page: string): string | undefined =>
  address === undefined ? undefined : address + page;

import { createPath, parsePath } from "react-router";
import { site } from "virtual:register";
import type { Day } from "../../lib/span.ts";

/** An address of the wiki with the as-of date that the reader has turned to, so that who reads the past stays there. */
export function addressAsOf(to: string, asOf: Day): string {
  // Most addresses are a path alone, and a page has hundreds of links.
  if (!/[?#]/u.test(to)) return asOf === site.today ? to : `${to}?asof=${asOf}`;
  const path = parsePath(to);
  const query = new URLSearchParams(path.search);
  if (asOf !== site.today) query.set("asof", asOf);
  return createPath({ ...path, search: query.size > 0 ? `?${query}` : "" });
}

import type { SiteRecord } from "../schema/site.ts";

/** Identity of the wiki and the series, with what every page needs of the order of episodes. */
export interface Site extends Omit<SiteRecord, "$schema"> {
  /** Episode ids in order of broadcast; the n-th opens level n. */
  readonly order: readonly string[];
  /** The day the record was compiled for: the latest as-of date. */
  readonly today: string;
}

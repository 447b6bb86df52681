import { find } from "../../wiki/search/find.ts";
import { likelyNext } from "../../wiki/search/likely-next.ts";
import type { Found } from "../../wiki/search/result.ts";
import type { SearchIndex } from "../../wiki/search/search-index.ts";
import { idle } from "../ui/idle.ts";

/** What is looked for, and all that what is found depends on. */
export interface Sought {
  readonly index: SearchIndex;
  readonly query: string;
  readonly limit: number;
  readonly others: number;
  /** Whether the index holds all that the query asks for. */
  readonly complete: boolean;
}

/**
 * Finds, and finds ahead: while a finger is on its way to the next key of a name, what that key will most likely ask for
 * is looked for, so that it is answered with what is there. A wrong guess costs a moment in which nothing else was to be done.
 */
export class SearchAhead {
  #ahead: { readonly sought: Sought; readonly found: Found } | undefined;
  #latest: Found | undefined;

  /** What is found for a query; the same as {@link find} gives. */
  find(sought: Sought): Found {
    const found = this.#ahead && isSame(this.#ahead.sought, sought) ? this.#ahead.found : findNow(sought);
    this.#latest = found;
    void this.#lookOn(sought, found);
    return found;
  }

  async #lookOn(sought: Sought, found: Found): Promise<void> {
    await idle();
    const query = this.#latest === found ? likelyNext(sought.query, found) : undefined;
    if (query === undefined) return;
    const next = { ...sought, query };
    this.#ahead = { sought: next, found: findNow(next) };
  }
}

const findNow = ({ index, query, limit, others, complete }: Sought): Found =>
  find(index, query, limit, others, complete);

const isSame = (one: Sought, other: Sought): boolean =>
  one.query === other.query &&
  one.index === other.index &&
  one.limit === other.limit &&
  one.others === other.others &&
  one.complete === other.complete;

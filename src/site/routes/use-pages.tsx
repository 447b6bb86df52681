import type { ReactNode } from "react";
import { formatCount } from "../../lib/format-date.ts";
import { Button } from "../ui/Button.tsx";
import { useAddressState } from "./address-state.ts";

/** Rows that a list prints before it asks whether more are wanted. */
const pageRows = 50;
const parameter = "more";

/** A list that prints in pages: the rows to print, and what stands under them. */
export interface PagedRows<T> {
  readonly rows: readonly T[];
  readonly more: ReactNode;
}

/**
 * Cuts long lists into pages, for all lists of one page at once. The first page is prerendered and needs no script; how many
 * further ones each list shows stands in the address: `?more=casting.2` is two more pages of the list named casting.
 * What cannot be read there shows the first page.
 */
export function usePages(): <T>(name: string, rows: readonly T[]) => PagedRows<T> {
  const { read, write } = useAddressState();
  const wanted = new Map(
    read(parameter)
      .split(" ")
      .flatMap((part) => {
        const [, name, pages] = /^([\w-]+)\.(\d{1,4})$/u.exec(part) ?? [];
        return name === undefined ? [] : [[name, Number(pages)] as const];
      }),
  );
  return (name, rows) => {
    const shown = pageRows * (1 + (wanted.get(name) ?? 0));
    const left = rows.length - shown;
    if (left <= 0) return { rows, more: null };
    const showMore = (): void => {
      const next = new Map(wanted).set(name, (wanted.get(name) ?? 0) + 1);
      write({ [parameter]: [...next].map(([list, pages]) => `${list}.${pages}`).join(" ") });
    };
    return {
      rows: rows.slice(0, shown),
      more: (
        <p className="turn">
          <Button compact onClick={showMore}>
            {`Show ${Math.min(pageRows, left)} more of ${formatCount(left)}`}
          </Button>
        </p>
      ),
    };
  };
}

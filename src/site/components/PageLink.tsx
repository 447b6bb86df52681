import type { ComponentProps } from "react";
import { use } from "react";
import { NoBreakName } from "../ui/NoBreakName.tsx";
import { addressAsOf } from "./address-as-of.ts";
import { FollowContext } from "./follow-context.ts";
import { useReader } from "./use-reader.ts";

const base = import.meta.env.BASE_URL;

/**
 * A link to another page of the wiki. It keeps the as-of date, so that a reader of the past stays there; a name that it
 * says does not break at its hyphen. It is no `Link` of the router’s: each of those is drawn anew at every change of the
 * address, and a page has hundreds.
 */
export function PageLink({
  to,
  onClick,
  children,
  ...anchor
}: Omit<ComponentProps<"a">, "href"> & { readonly to: string }) {
  const { clocks } = useReader();
  const follow = use(FollowContext);
  const address = addressAsOf(to, clocks.asOf);
  return (
    <a
      {...anchor}
      href={base + address.slice(1)}
      onClick={(event) => {
        onClick?.(event);
        follow(event, address);
      }}
    >
      {typeof children === "string" ? <NoBreakName>{children}</NoBreakName> : children}
    </a>
  );
}

import type { ComponentProps } from "react";
import { use } from "react";
import { addressAsOf } from "./address-as-of.ts";
import { FollowContext } from "./follow-context.ts";
import { LinkDayContext } from "./link-day-context.ts";
import { readerSettings } from "./reader.ts";

const base = import.meta.env.BASE_URL;

/**
 * A link to another page of the wiki. It keeps the as-of date, so that a reader of the past stays there. It is no
 * `Link` of the router’s: each of those is drawn anew at every change of the address, and a page has hundreds.
 */
export function PageLink({
  to,
  onClick,
  children,
  ...anchor
}: Omit<ComponentProps<"a">, "href"> & { readonly to: string }) {
  const day = use(LinkDayContext);
  const follow = use(FollowContext);
  return (
    <a
      {...anchor}
      href={base + addressAsOf(to, day).slice(1)}
      onClick={(event) => {
        onClick?.(event);
        follow(event, addressAsOf(to, readerSettings().clocks.asOf));
      }}
    >
      {children}
    </a>
  );
}

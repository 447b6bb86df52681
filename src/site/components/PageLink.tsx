import type { ComponentProps } from "react";
import { Link } from "react-router";
import { addressAsOf } from "./address-as-of.ts";
import { useReader } from "./use-reader.ts";

/** Pages change into each other only where motion is welcome. It is no attribute, so the prerender may differ. */
const moves = typeof matchMedia === "function" && !matchMedia("(prefers-reduced-motion: reduce)").matches;

/** A link to another page of the wiki. It keeps the as-of date, so that a reader of the past stays there. */
export function PageLink({
  to,
  ...anchor
}: Omit<ComponentProps<typeof Link>, "to"> & { readonly to: string }) {
  const { clocks } = useReader();
  return <Link viewTransition={moves} {...anchor} to={addressAsOf(to, clocks.asOf)} />;
}

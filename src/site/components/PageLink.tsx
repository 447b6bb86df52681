import type { ComponentProps } from "react";
import { Link, createPath, parsePath } from "react-router";
import { site } from "virtual:register";
import { useReader } from "./use-reader.ts";

/** A link to another page of the wiki. It keeps the as-of date, so that a reader of the past stays there. */
export function PageLink({ to, ...anchor }: Omit<ComponentProps<typeof Link>, "to"> & { readonly to: string }) {
  const { clocks } = useReader();
  const path = parsePath(to);
  const query = new URLSearchParams(path.search);
  if (clocks.asOf !== site.today) query.set("asof", clocks.asOf);
  const search = query.size > 0 ? `?${query}` : "";
  return <Link {...anchor} to={createPath({ ...path, search })} />;
}

import { formatNumberOf } from "../../../lib/format-date.ts";
import type { MonthLink } from "../../../wiki/queries/changes.ts";
import { PageLink } from "../../components/PageLink.tsx";
import "./changes.css";

/** Every month that has a page, with how many claims became known in it. */
export const MonthIndex = ({ months }: { readonly months: readonly MonthLink[] }) => (
  <ul className="month-index">
    {months.map(({ id, text, to, claims }) => (
      <li key={id}>
        <PageLink to={to}>{text}</PageLink>
        <span className="meta"> {formatNumberOf(claims, "claim")}</span>
      </li>
    ))}
  </ul>
);

import { Link } from "react-router";
import { site } from "virtual:register";
import { formatDay } from "../../lib/format-date.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { useAsOf } from "./use-as-of.ts";

/** The band that says, on every page, that one is reading the past, and leads back. */
export function PastBand() {
  const { asOf, past, turnTo } = useAsOf();
  if (!past) return null;
  return (
    <div className="past-band" role="status">
      <p>
        You are reading the register as it stood on <b>{formatDay(asOf)}</b>. Later entries are put away, on
        every page.
      </p>
      <p className="past-ways">
        {/* Not a link that keeps the date: what came later is told in today’s register. */}
        <Link to={`/changes?from=${asOf}`}>What has changed since then?</Link>
        <LinkButton onClick={() => turnTo(site.today)}>Return to today</LinkButton>
      </p>
    </div>
  );
}

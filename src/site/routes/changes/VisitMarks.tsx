import { formatDay } from "../../../lib/format-date.ts";
import type { ChangesPageData } from "../../../wiki/queries/changes.ts";
import { useAsOf } from "../../components/use-as-of.ts";
import { useVisits } from "../../components/use-visits.ts";
import { forgetVisits, markVisit } from "../../components/visits.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { SinceVisitText } from "./SinceVisitText.tsx";
import "./changes.css";

/** The switch that marks visits on this device, and what has changed since the last one. */
export function VisitMarks({ page }: { readonly page: ChangesPageData }) {
  const { on, since, kept } = useVisits();
  const { past } = useAsOf();
  return (
    <div className="visits">
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => void (target.checked ? markVisit() : forgetVisits())}
        />{" "}
        Mark my visits on this device
      </label>
      <p className="meta">
        {on && kept ? "Stored on this device" : "Stores on this device"}, and sent nowhere: the dates of the
        last two editions that you read. Switching it off forgets them.
      </p>
      <div role="status">
        {kept ? null : (
          <p className="meta">
            This browser stores nothing for this site, so the mark is lost when you leave.
          </p>
        )}
        {on && since !== null && !past ? (
          <p>
            <SinceVisitText page={page} since={since} />{" "}
            <LinkButton onClick={() => void markVisit()}>I have read them</LinkButton>
          </p>
        ) : null}
        {on && past && since !== null ? (
          <p className="meta">
            You last read the edition of {formatDay(since)}; what came since is told in today’s register.
          </p>
        ) : null}
      </div>
    </div>
  );
}

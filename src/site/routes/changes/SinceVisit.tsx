import { PageLink } from "../../components/PageLink.tsx";
import { useAsOf } from "../../components/use-as-of.ts";
import { useVisits } from "../../components/use-visits.ts";
import { useAnswer } from "../asking.ts";
import { SinceVisitText } from "./SinceVisitText.tsx";

/** For readers who have their visits marked: what has changed since. Others neither see nor load anything. */
export function SinceVisit() {
  const { on, since } = useVisits();
  const { past } = useAsOf();
  const wanted = on && since !== null && !past;
  const { data } = useAnswer("changes", "", wanted);
  if (!wanted || !data || data.sealed) return null;
  return (
    <p className="meta since-visit" role="status">
      <SinceVisitText page={data.data} since={since} />{" "}
      <PageLink to="/changes#last-visit">Read them</PageLink>
    </p>
  );
}

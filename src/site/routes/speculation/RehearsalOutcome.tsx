import type { RehearsalView } from "../../../wiki/queries/rehearsal.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { SettledMark } from "../../components/SettledMark.tsx";

/** What happened, with the works that say so; they stand here, because a list at the foot would tell it early. */
export const RehearsalOutcome = ({ outcome }: { readonly outcome: RehearsalView["outcome"] }) => (
  <div className="rehearsal-outcome">
    <SettledMark right={outcome.holds} />
    <div>
      <p>
        <b>{outcome.holds ? "Yes." : "No."}</b> {outcome.text}
      </p>
      <p className="meta">
        <LinkList
          before="By "
          links={outcome.sources.flatMap(({ publisher, published, to }) =>
            to === undefined ? [] : [{ text: `${publisher}, ${published}`, to }],
          )}
        />
        {outcome.on && <LinkList before="; on " links={[outcome.on]} />}
      </p>
    </div>
  </div>
);

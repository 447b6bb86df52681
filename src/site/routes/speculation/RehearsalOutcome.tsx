import type { RehearsalView } from "../../../wiki/queries/rehearsal.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { SettledMark } from "../../components/SettledMark.tsx";

/** What happened, with the works that say so; they stand here, because a list at the foot would tell it early. */
export const RehearsalOutcome = ({
  outcome: { holds, text, on, sources },
}: {
  readonly outcome: RehearsalView["outcome"];
}) => (
  <div className="rehearsal-outcome">
    <SettledMark right={holds} />
    <div>
      <p>
        <b>{holds ? "Yes." : "No."}</b> {text}
      </p>
      <p className="meta">
        <LinkList
          before="By "
          links={sources.flatMap(({ publisher, published, to }) =>
            to === undefined ? [] : [{ text: `${publisher}, ${published}`, to }],
          )}
        />
        {/* A claim lies in one of the works named already. */}
        {on && !sources.some(({ to }) => to !== undefined && on.to.startsWith(to)) && (
          <LinkList before="; on " links={[on]} />
        )}
      </p>
    </div>
  </div>
);

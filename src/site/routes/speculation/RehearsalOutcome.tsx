import type { RehearsalView } from "../../../wiki/queries/rehearsal.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { SettledMark } from "../../components/SettledMark.tsx";

/** What happened, with the works that say so; they stand here, because a list at the foot would tell it early. */
export const RehearsalOutcome = ({
  outcome: { holds, text, on, sources },
}: {
  readonly outcome: RehearsalView["outcome"];
}) => {
  const works = sources.flatMap(({ publisher, published, to }) =>
    to === undefined ? [] : [{ text: `${publisher}, ${published}`, to }],
  );
  // A claim goes by the name of its work, which is named already, and stands in the ledger among others.
  const named = on && works.some(({ text: work }) => work === on.text) ? { ...on, text: "the ledger" } : on;
  return (
    <div className="rehearsal-outcome">
      <SettledMark right={holds} />
      <div>
        <p>
          <b>{holds ? "Yes." : "No."}</b> {text}
        </p>
        <p className="meta">
          <LinkList before="By " links={works} />
          <LinkList before="; on " links={named ? [named] : []} />
        </p>
      </div>
    </div>
  );
};

import { Fragment } from "react";
import type { CoherenceHint } from "../../../wiki/forecasts/coherence.ts";
import type { PageLink as Link } from "../../../wiki/queries/link.ts";
import { PageLink } from "../../components/PageLink.tsx";

/** Numbers of the reader’s that cannot all be right, and whose they are, in the order in which the sentence counts them. */
export const HintItem = ({
  hint: { propositions, text },
  nameOf,
}: {
  readonly hint: CoherenceHint;
  /** How a proposition is named: by a link, or in words; undefined where it may not be. */
  readonly nameOf: (id: string) => Link | string | undefined;
}) => {
  const names = propositions.flatMap((id) => nameOf(id) ?? []);
  return (
    <li>
      {text}{" "}
      {names.map((name, index) => (
        <Fragment key={typeof name === "string" ? name : name.to}>
          {index > 0 ? " · " : ""}
          {typeof name === "string" ? name : <PageLink to={name.to}>{name.text}</PageLink>}
        </Fragment>
      ))}
    </li>
  );
};

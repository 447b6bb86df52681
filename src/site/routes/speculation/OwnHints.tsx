import { coherenceHints } from "../../../wiki/forecasts/coherence.ts";
import type { Forecast } from "../../../wiki/forecasts/forecast.ts";
import { latestNumbers } from "../../../wiki/forecasts/forecast.ts";
import type { Propositions } from "../../../wiki/queries/proposition.ts";
import { HintItem } from "./HintItem.tsx";

/** Where the reader’s numbers cannot all be right. */
export function OwnHints({
  propositions: { list, relations },
  forecasts,
}: {
  readonly propositions: Propositions;
  readonly forecasts: readonly Forecast[];
}) {
  const links = new Map(list.map(({ id, link }) => [id, link]));
  return (
    <ul className="own-hints">
      {coherenceHints(relations, latestNumbers(forecasts)).map((hint) => (
        <HintItem key={hint.propositions.join(" ")} hint={hint} nameOf={(id) => links.get(id)} />
      ))}
    </ul>
  );
}

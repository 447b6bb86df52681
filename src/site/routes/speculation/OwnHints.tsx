import { coherenceHints } from "../../../wiki/forecasts/coherence.ts";
import type { Forecast } from "../../../wiki/forecasts/forecast.ts";
import { latestOf } from "../../../wiki/forecasts/forecast.ts";
import type { Propositions } from "../../../wiki/queries/proposition.ts";
import { PageLink } from "../../components/PageLink.tsx";

/** Where the reader’s numbers cannot all be right. */
export function OwnHints({
  propositions: { list, relations },
  forecasts,
}: {
  readonly propositions: Propositions;
  readonly forecasts: readonly Forecast[];
}) {
  const numbers = new Map(
    forecasts.flatMap((forecast) => {
      const latest = latestOf(forecast);
      return latest ? [[forecast.proposition, latest.probability] as const] : [];
    }),
  );
  const links = new Map(list.map(({ id, link }) => [id, link]));
  return (
    <ul className="own-hints">
      {coherenceHints(relations, numbers).map(({ propositions, text }) => (
        <li key={propositions.join(" ")}>
          {text}{" "}
          {propositions.map((id, index) => {
            const link = links.get(id);
            return link ? (
              <span key={id}>
                {index > 0 ? " · " : ""}
                <PageLink to={link.to}>{link.text}</PageLink>
              </span>
            ) : null;
          })}
        </li>
      ))}
    </ul>
  );
}

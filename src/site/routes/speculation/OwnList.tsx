import type { PropositionView } from "../../../wiki/queries/proposition.ts";
import type { Forecast } from "../../../wiki/forecasts/forecast.ts";
import { latestOf } from "../../../wiki/forecasts/forecast.ts";
import { sayProbability } from "../../../wiki/forecasts/confidence-words.ts";
import { EstimateList } from "../../components/EstimateList.tsx";
import { MiniRuler } from "../../components/MiniRuler.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { openOwn } from "../../components/own-forecasts.ts";
import type { KeptView } from "../../store/keeper.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { showToast } from "../../ui/toast.ts";
import { ShareButton } from "./ShareButton.tsx";

interface OwnListProps {
  readonly propositions: readonly PropositionView[];
  /** Undefined while it is being read. */
  readonly own: KeptView | undefined;
}

/** Every forecast of the reader’s, the one that was last changed first. */
export function OwnList({ propositions, own }: OwnListProps) {
  if (!own) return <p className="meta own-reading">Reading what this browser keeps…</p>;
  if (own.forecasts.length === 0)
    return (
      <EmptyState title="No forecast of yours yet.">
        <PageLink to="/speculation">Choose a theory</PageLink>
      </EmptyState>
    );
  const byId = new Map(propositions.map((proposition) => [proposition.id, proposition]));
  const newest = [...own.forecasts].sort((a, b) =>
    (latestOf(a)?.at ?? "") < (latestOf(b)?.at ?? "") ? 1 : -1,
  );
  return (
    <ol className="theories">
      {newest.map((forecast) => (
        <OwnRow key={forecast.proposition} forecast={forecast} about={byId.get(forecast.proposition)} />
      ))}
    </ol>
  );
}

function OwnRow({
  forecast,
  about,
}: {
  readonly forecast: Forecast;
  /** Undefined where the theory is sealed at the reader’s place, or no longer on the register. */
  readonly about: PropositionView | undefined;
}) {
  const { history, proposition } = forecast;
  const latest = latestOf(forecast);
  if (!latest) return null;
  return (
    <li className="theory-with-odds">
      <div>
        <h2 className="own-title">
          {about ? (
            <PageLink to={about.link.to}>{about.link.text}</PageLink>
          ) : (
            "Sealed at your place, or no longer on the register"
          )}
        </h2>
        <p className="meta">{sayProbability(latest.probability)}</p>
        {about ? <EstimateList history={history} /> : null}
        <p className="own-actions">
          <ShareButton forecasts={[forecast]}>Share</ShareButton>
          <Button compact tone="red" onClick={() => void forget([proposition], "The forecast is forgotten.")}>
            Forget
          </Button>
        </p>
      </div>
      <p className="own">
        <span>
          You say <b>{latest.probability}%</b>
        </span>
        <MiniRuler value={latest.probability} />
      </p>
    </li>
  );
}

/** Forgets forecasts, with a way back for as long as the toast stands. */
export async function forget(propositions: readonly string[], text: string): Promise<void> {
  const keeper = await openOwn();
  const gone = await keeper.forget(propositions);
  showToast({ text, undo: () => void keeper.add(gone) });
}

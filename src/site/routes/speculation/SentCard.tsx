import { use } from "react";
import { useLocation, useNavigate } from "react-router";
import { formatDay } from "../../../lib/format-date.ts";
import type { CardForecast } from "../../../wiki/forecasts/card.ts";
import { propositionSign, readForecastCard } from "../../../wiki/forecasts/card.ts";
import { sayProbability } from "../../../wiki/forecasts/confidence-words.ts";
import { formatFault } from "../../../wiki/forecasts/fault.ts";
import type { PropositionView } from "../../../wiki/queries/proposition.ts";
import { ClockContext } from "../../components/clock-context.ts";
import { MiniRuler } from "../../components/MiniRuler.tsx";
import { openOwn } from "../../components/own-forecasts.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { useScripted } from "../../ui/use-scripted.ts";
import { Button } from "../../ui/Button.tsx";
import { showToast } from "../../ui/toast.ts";
import { latestMoment } from "./latest-moment.ts";

/** Forecasts that came with the address: somebody else’s, until the reader keeps them. */
export function SentCard({ propositions }: { readonly propositions: readonly PropositionView[] }) {
  const taken = useScripted();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const clock = use(ClockContext);
  const read = taken ? readForecastCard(hash, latestMoment(clock())) : undefined;
  if (!read) return null;
  const bySign = new Map(propositions.map((proposition) => [propositionSign(proposition.id), proposition]));
  const named = read.kept.flatMap((sent) => {
    const about = bySign.get(sent.sign);
    return about
      ? [{ proposition: about.id, history: [{ probability: sent.probability, at: sent.at }] }]
      : [];
  });
  const dismiss = () =>
    void navigate({ search: location.search, hash: "" }, { replace: true, preventScrollReset: true });
  const keep = async (): Promise<void> => {
    const keeper = await openOwn();
    await keeper.importAll(named);
    dismiss();
    showToast({ text: "The forecasts are kept as yours.", undo: () => void keeper.undoImport() });
  };
  return (
    <section className="odds sent" aria-labelledby="sent">
      <h2 id="sent">
        {read.kept.length > 0 ? "Somebody else’s forecast" : "The forecast in the link cannot be read"}
      </h2>
      {read.kept.map((sent) => (
        <SentRow key={`${sent.sign} ${sent.at}`} sent={sent} about={bySign.get(sent.sign)} />
      ))}
      {read.faults.map((fault) => (
        <p key={fault.found} className="meta">
          {formatFault(fault)}
        </p>
      ))}
      <p className="own-actions">
        {named.length > 0 ? (
          <Button compact tone="pen" onClick={() => void keep()}>
            Keep as mine
          </Button>
        ) : null}
        <Button compact onClick={dismiss}>
          Dismiss
        </Button>
      </p>
    </section>
  );
}

const SentRow = ({
  sent: { probability, at },
  about,
}: {
  readonly sent: CardForecast;
  readonly about: PropositionView | undefined;
}) => (
  <div className="own">
    <p>
      {about ? (
        <PageLink to={about.link.to}>{about.link.text}</PageLink>
      ) : (
        "Of something that is sealed at your place, or not on this register"
      )}
    </p>
    <p>
      They say <b>{probability}%</b>{" "}
      <span className="meta">
        {sayProbability(probability)}, on {formatDay(at.slice(0, 10))}
      </span>
    </p>
    <MiniRuler value={probability} />
  </div>
);

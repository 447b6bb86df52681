import type { ReactNode } from "react";
import { use, useState } from "react";
import { confidenceWords } from "../../wiki/forecasts/confidence-words.ts";
import type { Forecast } from "../../wiki/forecasts/forecast.ts";
import { latestOf, longestNote, plainNote } from "../../wiki/forecasts/forecast.ts";
import { Button } from "../ui/Button.tsx";
import { Input } from "../ui/Field.tsx";
import { showToast } from "../ui/toast.ts";
import { ClockContext } from "./clock-context.ts";
import { EstimateList } from "./EstimateList.tsx";
import { OddsForm } from "./OddsForm.tsx";
import { OddsRuler } from "./OddsRuler.tsx";
import { openOwn } from "./own-forecasts.ts";
import { PageLink } from "./PageLink.tsx";
import { useOwn } from "./use-own.ts";

/** Numbers that have room under the ruler; the others stand on the reader’s board. */
const shown = 3;

/** Where the reader puts a number on a proposition. What arrives late has its room from the start. */
export function ForecastPanel({
  proposition,
  settled,
  children,
}: {
  readonly proposition: string;
  /** Nothing more can be entered. */
  readonly settled: boolean;
  /** What follows from the numbers. */
  readonly children?: ReactNode;
}) {
  const own = useOwn();
  const forecast = own?.forecasts.find((kept) => kept.proposition === proposition);
  const [draft, setDraft] = useState<number>();
  const value = draft ?? (forecast && latestOf(forecast)?.probability);
  return (
    <aside className="odds" aria-labelledby="odds">
      <div className="odds-head">
        <h2 id="odds">Your odds</h2>
        <p>
          {value === undefined ? "–" : `${value}%`}{" "}
          <span>{value === undefined ? "" : confidenceWords(value)}</span>
        </p>
      </div>
      <OddsRuler
        label="Your odds that it holds"
        value={value}
        disabled={settled || !own}
        onChange={setDraft}
      />
      {settled ? null : (
        <Entering proposition={proposition} value={value} disabled={!own} onDraft={setDraft} />
      )}
      <OwnHistory forecast={forecast} />
      {children}
      <p className="meta odds-kept" role="status">
        {own?.trouble?.text ??
          (settled
            ? "Settled. The last number before that day is scored."
            : "Kept in this browser only. Scored when the question is settled.")}
      </p>
    </aside>
  );
}

const OwnHistory = ({ forecast }: { readonly forecast: Forecast | undefined }) => (
  <div className="odds-history">
    {forecast ? (
      <>
        <EstimateList history={forecast.history.slice(-shown)} />
        <PageLink to="/speculation/mine">
          {forecast.history.length > shown ? `All ${forecast.history.length} numbers` : "All your forecasts"}
        </PageLink>
      </>
    ) : (
      <p className="meta">
        No forecast of yours yet. <PageLink to="/speculation/mine">All your forecasts</PageLink>
      </p>
    )}
  </div>
);

function Entering({
  proposition,
  value,
  disabled,
  onDraft,
}: {
  readonly proposition: string;
  readonly value: number | undefined;
  readonly disabled: boolean;
  readonly onDraft: (value: number | undefined) => void;
}) {
  const clock = use(ClockContext);
  const [reason, setReason] = useState<string>();
  const enter = async (probability: number): Promise<void> => {
    const note = reason === undefined ? undefined : plainNote(reason);
    const estimate = { probability, at: clock().toISOString(), ...(note !== undefined && { note }) };
    const keeper = await openOwn();
    await keeper.add([{ proposition, history: [estimate] }]);
    onDraft(undefined);
    setReason(undefined);
    showToast({
      text: `${probability}% is entered.`,
      undo: () => void keeper.forget([proposition], estimate),
    });
  };
  return (
    <OddsForm value={value} disabled={disabled} onDraft={onDraft} onEnter={(given) => void enter(given)}>
      {reason === undefined ? (
        <Button compact disabled={disabled} onClick={() => setReason("")}>
          Add a reason
        </Button>
      ) : (
        <Input
          label="Reason, for yourself"
          maxLength={longestNote}
          value={reason}
          // The button that was pressed has become this field.
          ref={(field) => {
            if (reason === "") field?.focus();
          }}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
    </OddsForm>
  );
}

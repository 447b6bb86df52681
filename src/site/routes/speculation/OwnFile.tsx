import { use, useId, useState } from "react";
import { formatNumberOf } from "../../../lib/format-date.ts";
import type { Fault, Reading } from "../../../wiki/forecasts/fault.ts";
import { formatFault } from "../../../wiki/forecasts/fault.ts";
import type { Forecast } from "../../../wiki/forecasts/forecast.ts";
import {
  fileFormat,
  longestFile,
  readForecastFile,
  writeForecastFile,
} from "../../../wiki/forecasts/forecast-file.ts";
import { mostOnCard } from "../../../wiki/forecasts/card.ts";
import { ClockContext } from "../../components/clock-context.ts";
import { openOwn } from "../../components/own-forecasts.ts";
import type { KeptView } from "../../store/keeper.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { Section } from "../../ui/Section.tsx";
import { download } from "../../ui/download.ts";
import { showToast } from "../../ui/toast.ts";
import { latestMoment } from "./latest-moment.ts";
import { forget } from "./OwnList.tsx";
import { ShareButton } from "./ShareButton.tsx";

/** The way out and in: a file, a link, and forgetting everything. */
export function OwnFile({ own }: { readonly own: KeptView }) {
  const clock = use(ClockContext);
  const [reading, setReading] = useState<Reading<Forecast>>();
  const forecasts = own.forecasts;
  const none = forecasts.length === 0;
  const importFile = async (file: File): Promise<void> => {
    const read = await readFile(file, latestMoment(clock()));
    setReading(read);
    if (read.kept.length === 0) return;
    const keeper = await openOwn();
    await keeper.importAll(read.kept);
    showToast({
      text: `${formatNumberOf(read.kept.length, "forecast")} imported. Yours are all still there.`,
      undo: () => void keeper.undoImport(),
    });
  };
  return (
    <Section hangul="보관" label="Keeping" title="Export, import, share, forget">
      <p className="prose">
        An export is a file with all your numbers and reasons. An import adds to yours and takes nothing away;
        it can be undone. A link carries the newest numbers alone, without reasons, for at most {mostOnCard}{" "}
        theories.
      </p>
      <div className="own-actions">
        <Button
          compact
          disabled={none}
          onClick={() => download(nameOf(clock()), writeForecastFile(forecasts))}
        >
          Export
        </Button>
        <ImportField onFile={(file) => void importFile(file)} />
        {none ? null : <ShareButton forecasts={forecasts}>Share all</ShareButton>}
        <Button
          compact
          tone="red"
          disabled={none}
          onClick={() =>
            void forget(
              forecasts.map(({ proposition }) => proposition),
              "All your forecasts are forgotten.",
            )
          }
        >
          Forget all
        </Button>
      </div>
      {own.imported === undefined ? null : (
        <p className="own-actions meta">
          The last import brought {formatNumberOf(own.imported, "forecast")}.{" "}
          <Button compact onClick={() => void openOwn().then((keeper) => keeper.undoImport())}>
            Undo this import
          </Button>
          <Button compact onClick={() => void openOwn().then((keeper) => keeper.acceptImport())}>
            Keep it
          </Button>
        </p>
      )}
      <div role="status">{reading ? <ImportFaults reading={reading} /> : null}</div>
    </Section>
  );
}

function ImportField({ onFile }: { readonly onFile: (file: File) => void }) {
  const id = useId();
  return (
    <Field id={id} label="Import a file">
      <input
        id={id}
        type="file"
        className="input"
        accept="application/json,.json"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // The same file can be chosen again.
          target.value = "";
        }}
      />
    </Field>
  );
}

const ImportFaults = ({ reading: { kept, faults } }: { readonly reading: Reading<Forecast> }) =>
  faults.length === 0 ? null : (
    <div className="notice">
      <p>
        {kept.length === 0
          ? "Nothing was imported; yours are as they were."
          : `${formatNumberOf(kept.length, "forecast")} imported, and something left out:`}
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.where} ${fault.found}`}>{formatFault(fault)}</li>
        ))}
      </ul>
    </div>
  );

/** Reads a file that the reader chose; one that is too large is not even opened. */
async function readFile(file: File, until: string): Promise<Reading<Forecast>> {
  const told = (found: string, expected: string): Reading<Forecast> => {
    const fault: Fault = {
      where: "The file",
      found,
      expected,
      cure: "Choose a file that “Export” on this page has made.",
    };
    return { kept: [], faults: [fault] };
  };
  // A character takes at most three bytes.
  if (file.size > 3 * longestFile) return told(`${file.size} bytes`, `at most ${longestFile} characters`);
  try {
    return readForecastFile(await file.text(), until);
  } catch {
    return told("a file that this browser cannot open", "a file");
  }
}

/** The name of a file made on some day. */
const nameOf = (now: Date): string => `${fileFormat}-${now.toISOString().slice(0, 10)}.json`;

import { useState } from "react";
import type { ReactNode } from "react";
import { site } from "virtual:register";
import { writeForecastCard } from "../../../wiki/forecasts/card.ts";
import { sayProbability } from "../../../wiki/forecasts/confidence-words.ts";
import type { Forecast } from "../../../wiki/forecasts/forecast.ts";
import { latestOf } from "../../../wiki/forecasts/forecast.ts";
import { Button } from "../../ui/Button.tsx";
import { Input } from "../../ui/Field.tsx";
import { showToast } from "../../ui/toast.ts";

/**
 * Shares numbers by a link whose fragment holds them; no server gets it. Text and link name no theory: even its
 * question can tell somebody what they have not seen. Where the browser cannot share, the link is copied; where it
 * cannot copy, it is shown.
 */
export function ShareButton({
  forecasts,
  children,
}: {
  readonly forecasts: readonly Forecast[];
  readonly children: ReactNode;
}) {
  const [shown, setShown] = useState<string>();
  const share = async (): Promise<void> => {
    const url = `${location.origin}${import.meta.env.BASE_URL}speculation/mine${writeForecastCard(forecasts)}`;
    try {
      if ("share" in navigator) await navigator.share({ title: site.name, text: textOf(forecasts), url });
      else {
        await clipboard().writeText(url);
        showToast({ text: "The link to your forecast is copied." });
      }
    } catch (error) {
      // Whoever closes the sheet has changed their mind.
      if (!(error instanceof DOMException && error.name === "AbortError")) setShown(url);
    }
  };
  return (
    <>
      <Button compact onClick={() => void share()}>
        {children}
      </Button>
      {shown === undefined ? null : (
        <Input label="Copy this link" readOnly value={shown} onFocus={({ target }) => target.select()} />
      )}
    </>
  );
}

/** The clipboard, which an unsafe connection does not have, whatever the types say. */
function clipboard(): Clipboard {
  if (!("clipboard" in navigator)) throw new Error("This page may not copy.");
  return navigator.clipboard;
}

function textOf(forecasts: readonly Forecast[]): string {
  const [first, ...others] = forecasts;
  const latest = first && latestOf(first);
  return others.length > 0 || !latest
    ? `My ${forecasts.length} forecasts in the ${site.name}`
    : `My forecast in the ${site.name}: ${sayProbability(latest.probability)}`;
}

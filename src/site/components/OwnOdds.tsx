import { latestOf } from "../../wiki/forecasts/forecast.ts";
import { MiniRuler } from "./MiniRuler.tsx";
import { useOwn } from "./use-own.ts";

/** What the reader says of a proposition, in a list: a number and the small ruler, or that there is none. */
export function OwnOdds({ proposition }: { readonly proposition: string }) {
  const own = useOwn()?.forecasts.find((forecast) => forecast.proposition === proposition);
  const latest = own && latestOf(own);
  return (
    <p className="own">
      <span>
        {latest ? (
          <>
            You say <b>{latest.probability}%</b>
          </>
        ) : (
          "No forecast of yours yet"
        )}
      </span>
      <MiniRuler value={latest?.probability} />
    </p>
  );
}

import type { Forecast } from "../../src/wiki/forecasts/forecast.ts";

/** Every number of some forecasts with its proposition, as texts that can be compared. */
export const eachOf = (forecasts: readonly Forecast[]): string[] =>
  forecasts.flatMap(({ proposition, history }) =>
    history.map(({ at, probability, note }) => JSON.stringify([proposition, at, probability, note])),
  );

import fc from "fast-check";
import type { Estimate, Forecast } from "../../src/wiki/forecasts/forecast.ts";
import { plainNote } from "../../src/wiki/forecasts/forecast.ts";
import { mergeForecasts } from "../../src/wiki/forecasts/merge.ts";

/** The last moment of the tests’ world. */
export const until = "2026-11-21T12:00:00.000Z";

/** Any moment up to {@link until}; few enough that two histories share some. */
const anyMoment = fc
  .integer({ min: 0, max: 40 })
  .map((days) => new Date(Date.parse(until) - days * 86_400_000).toISOString());

const anyEstimate: fc.Arbitrary<Estimate> = fc
  .record({
    probability: fc.integer({ min: 0, max: 100 }),
    at: anyMoment,
    note: fc.option(fc.string({ unit: "grapheme", maxLength: 60 }), { nil: undefined }),
  })
  .map(({ probability, at, note }) => {
    const plain = note === undefined ? undefined : plainNote(note);
    return { probability, at, ...(plain !== undefined && { note: plain }) };
  });

/** Any forecasts as a device holds them: sound, in order, each proposition once. */
export const anyForecasts: fc.Arbitrary<Forecast[]> = fc
  .array(
    fc.record({
      proposition: fc.constantFrom("a-lives", "b-dies", "q:premiere", "rehearsal/1", "constructor"),
      history: fc.array(anyEstimate, { minLength: 1, maxLength: 5 }),
    }),
    { maxLength: 5 },
  )
  .map((forecasts) => mergeForecasts(forecasts));

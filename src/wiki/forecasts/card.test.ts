import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyForecasts, until } from "../../../tests/support/forecast-samples.ts";
import { mutateText } from "../../../tests/support/mutate-text.ts";
import { mostOnCard, propositionSign, readForecastCard, writeForecastCard } from "./card.ts";
import { isMoment, isProbability } from "./forecast.ts";

const one = {
  proposition: "a-lives",
  history: [
    { probability: 40, at: "2026-01-09T18:30:00.000Z" },
    { probability: 62, at: "2026-02-09T18:30:00.000Z", note: "he was seen on the roof" },
  ],
};
const encode = (value: unknown) => `#forecast=${btoa(JSON.stringify(value)).replaceAll("=", "")}`;

describe("a card", () => {
  test("carries the newest numbers", () =>
    fc.assert(
      fc.property(anyForecasts, (forecasts) => {
        fc.pre(forecasts.length > 0);
        expect(readForecastCard(writeForecastCard(forecasts), until)).toEqual({
          kept: forecasts.map(({ proposition, history }) => ({
            sign: propositionSign(proposition),
            probability: history.at(-1)?.probability,
            at: history.at(-1)?.at,
          })),
          faults: [],
        });
      }),
    ));

  test("carries neither the id, which can give away what is sealed, nor the note", () => {
    const text = atob(writeForecastCard([one]).slice(10).replaceAll("-", "+").replaceAll("_", "/"));
    expect(text).not.toContain("lives");
    expect(text).not.toContain("roof");
  });

  test("is of characters that every address keeps as they are", () =>
    expect(writeForecastCard([one])).toMatch(/^#forecast=[\w-]+$/u));

  test("of very many forecasts holds the first of them", () => {
    const many = Array.from({ length: 99 }, (_, index) => ({ ...one, proposition: `p${index}` }));
    const read = readForecastCard(writeForecastCard(many), until);
    expect(read?.kept).toHaveLength(mostOnCard);
    expect(read?.faults).toEqual([]);
  });
});

test("a fragment of another kind is no card", () => {
  for (const fragment of ["", "#", "#p1", "#forecasts=x", "forecast=x"])
    expect(readForecastCard(fragment, until)).toBeUndefined();
});

describe("a card that is none is told and gives nothing", () => {
  test.each<[string, string, string]>([
    ["empty", "#forecast=", "cut off or altered"],
    ["cut off", writeForecastCard([one]).slice(0, -4), "cut off or altered"],
    ["no base64", "#forecast=%3Cscript%3E", "cut off or altered"],
    ["altered", encode([1, "zzz", "[]"]), "cut off or altered"],
    ["newer", encode([2, "x", []]), "version 2"],
    ["deep", `#forecast=${btoa("[".repeat(2500)).replaceAll("=", "")}`, "cut off or altered"],
    ["long", `#forecast=${"A".repeat(10_000_000)}`, "at most"],
  ])("%s", (_, fragment, words) => {
    const read = readForecastCard(fragment, until);
    expect(read?.kept).toEqual([]);
    expect(read?.faults[0]?.found + " " + read?.faults[0]?.expected).toContain(words);
  });

  test("of the future", () =>
    expect(readForecastCard(writeForecastCard([one]), "2026-02-01T00:00:00.000Z")).toMatchObject({
      kept: [],
      faults: [{ found: "1 forecasts that are none" }],
    }));
});

test("10,000 mutated fragments neither throw nor give what is no forecast", () => {
  fc.assert(
    fc.property(anyForecasts, fc.infiniteStream(fc.nat()), (forecasts, dice) => {
      const card = writeForecastCard(forecasts);
      const inner = atob(card.slice(10).replaceAll("-", "+").replaceAll("_", "/"));
      // The link itself, or what it holds.
      const mutated =
        Number(dice.next().value) % 2 === 0
          ? `#forecast=${mutateText(card.slice(10), dice)}`
          : encodeText(mutateText(inner, dice));
      for (const { sign, probability, at } of readForecastCard(mutated, until)?.kept ?? [])
        expect(/^[0-9a-z]{1,7}$/u.test(sign) && isProbability(probability) && isMoment(at)).toBe(true);
    }),
    { numRuns: 10_000, seed: 20_261_121 },
  );
}, 120_000);

const encodeText = (text: string): string =>
  `#forecast=${btoa(String.fromCharCode(...new TextEncoder().encode(text))).replaceAll("=", "")}`;

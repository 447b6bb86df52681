import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyForecasts } from "../../../tests/support/forecast-samples.ts";
import { mergeForecasts, withdraw } from "./merge.ts";

const may = { probability: 40, at: "2026-05-01T00:00:00.000Z" };
const june = { probability: 60, at: "2026-06-01T00:00:00.000Z" };
const july = { probability: 55, at: "2026-07-01T00:00:00.000Z" };

describe("merging", () => {
  test("joins histories in the order of time", () =>
    expect(
      mergeForecasts([{ proposition: "a", history: [june] }], [{ proposition: "a", history: [may, june] }]),
    ).toEqual([{ proposition: "a", history: [may, june] }]));

  test("keeps two numbers of one moment", () =>
    expect(
      mergeForecasts(
        [{ proposition: "a", history: [may] }],
        [{ proposition: "a", history: [{ ...may, probability: 10 }] }],
      ),
    ).toEqual([{ proposition: "a", history: [{ ...may, probability: 10 }, may] }]));

  test("twice is once", () =>
    fc.assert(
      fc.property(anyForecasts, (a) => {
        expect(mergeForecasts(a, a)).toEqual(a);
      }),
    ));

  test("knows no first and second", () =>
    fc.assert(
      fc.property(anyForecasts, anyForecasts, (a, b) => {
        expect(mergeForecasts(a, b)).toEqual(mergeForecasts(b, a));
      }),
    ));

  test("of three knows no order", () =>
    fc.assert(
      fc.property(anyForecasts, anyForecasts, anyForecasts, (a, b, c) => {
        expect(mergeForecasts(mergeForecasts(a, b), c)).toEqual(mergeForecasts(a, mergeForecasts(b, c)));
      }),
    ));

  test("loses nothing and makes nothing up", () =>
    fc.assert(
      fc.property(anyForecasts, anyForecasts, (a, b) => {
        const flat = (all: typeof a) =>
          all.flatMap(({ proposition, history }) => history.map((e) => JSON.stringify([proposition, e])));
        expect(new Set(flat(mergeForecasts(a, b)))).toEqual(new Set([...flat(a), ...flat(b)]));
      }),
    ));
});

describe("withdrawing an import", () => {
  test("leaves what was entered since", () =>
    expect(
      withdraw(
        [
          { proposition: "a", history: [may, june, july] },
          { proposition: "b", history: [june] },
        ],
        [{ proposition: "a", history: [may] }],
        [
          { proposition: "a", history: [may, june] },
          { proposition: "b", history: [june] },
        ],
      ),
    ).toEqual([{ proposition: "a", history: [may, july] }]));

  test("gives back what was there, whatever was imported", () =>
    fc.assert(
      fc.property(anyForecasts, anyForecasts, (before, imported) => {
        expect(withdraw(mergeForecasts(before, imported), before, imported)).toEqual(before);
      }),
    ));
});

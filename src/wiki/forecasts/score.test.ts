import { describe, expect, test } from "vitest";
import { calibrationBins } from "./calibration.ts";
import { baselineOf, brierOf, evenScore, meanBrier, scoredEstimate } from "./score.ts";

/**
 * A worked example: ten forecasts, scored by hand. 0.49 + 0.01 + 0.04 + 0.36 + 0.04 + 0 + 0 + 0 + 0 + 0.01 = 0.95,
 * over ten 0.095. Brier’s own formula adds the same for the class that it does not rain: 0.19.
 */
const rain = (
  [
    [70, false],
    [90, true],
    [80, true],
    [40, true],
    [20, false],
    [0, false],
    [0, false],
    [0, false],
    [0, false],
    [10, false],
  ] as const
).map(([probability, holds]) => ({ probability, holds }));

/**
 * Forecasts of rain in twelve classes: what was said (per cent), how many of 10,000 said so, and how often it then
 * rained (per cent). Wilks (1995), table 7.3; it rained in 16.2 per cent of all.
 */
const wilks = [
  [0, 4112, 0.6],
  [5, 671, 1.9],
  [10, 1833, 5.9],
  [20, 986, 15],
  [30, 616, 27.7],
  [40, 366, 37.7],
  [50, 303, 51.1],
  [60, 275, 58.7],
  [70, 245, 72.3],
  [80, 220, 77.9],
  [90, 170, 93.4],
  [100, 203, 93.3],
] as const;
const rained = 16.2;
const wilksForecasts = wilks.flatMap(([probability, count, share]) =>
  Array.from({ length: count }, (_, index) => ({ probability, holds: index < (count * share) / 100 - 0.5 })),
);

describe("the Brier score", () => {
  // The examples of Wikipedia’s article, and the other side of each.
  test.each([
    [100, true, 0],
    [100, false, 1],
    [0, false, 0],
    [70, true, 0.09],
    [70, false, 0.49],
    [30, true, 0.49],
    [50, true, evenScore],
    [50, false, evenScore],
  ])("of %d per cent where it holds: %s is %d", (probability, holds, score) =>
    expect(brierOf({ probability, holds })).toBeCloseTo(score, 12),
  );
  test("of the worked example is 0.095", () => expect(meanBrier(rain)).toBeCloseTo(0.095, 12));
  test("is half of Brier’s own figure, which sums both classes: P = (1 ÷ n) Σ Σ (f − E)²", () => {
    const bothClasses = rain.flatMap(({ probability, holds }) => [
      { probability, holds },
      { probability: 100 - probability, holds: !holds },
    ]);
    const p = bothClasses.reduce((sum, forecast) => sum + brierOf(forecast), 0) / rain.length;
    expect(p).toBeCloseTo(0.19, 12);
    expect(meanBrier(rain)).toBeCloseTo(p / 2, 12);
  });
  test("of the example of scikit-learn is 0.0375", () =>
    expect(
      meanBrier([
        { probability: 10, holds: false },
        { probability: 90, holds: true },
        { probability: 80, holds: true },
        { probability: 30, holds: false },
      ]),
    ).toBeCloseTo(0.0375, 12));
  test("of Wilks’s table is reliability − resolution + uncertainty, as Murphy (1973) has shown", () => {
    const overall = rained / 100;
    const parts = wilks.map(([said, count, share]) => {
      const held = share / 100;
      return (count / 10_000) * ((said / 100 - held) ** 2 - (held - overall) ** 2);
    });
    const sum = parts.reduce((total, part) => total + part, overall * (1 - overall));
    // The table is rounded to the tenth of a per cent.
    expect(meanBrier(wilksForecasts)).toBeCloseTo(sum, 3);
  });
  test("of none is none", () => expect(meanBrier([])).toBeUndefined());
  test("is best for who says what they think (it is proper)", () => {
    // Of what comes about in 70 of 100 cases, 70 per cent scores best.
    const expected = (probability: number) =>
      0.7 * brierOf({ probability, holds: true }) + 0.3 * brierOf({ probability, holds: false });
    const best = Array.from({ length: 101 }, (_, p) => p).sort((a, b) => expected(a) - expected(b))[0];
    expect(best).toBe(70);
  });
});

describe("what is scored", () => {
  const history = [
    { probability: 40, at: "2022-02-02T10:00:00.000Z" },
    { probability: 55, at: "2022-06-05T23:59:59.999Z" },
    { probability: 99, at: "2022-06-06T00:00:00.000Z" },
  ];
  test("is the last number before the day of the ruling", () =>
    expect(scoredEstimate(history, "2022-06-06")?.probability).toBe(55));
  test("is nothing where all came later", () =>
    expect(scoredEstimate(history, "2022-02-02")).toBeUndefined());
});

describe("the baseline, by Laplace’s rule of succession", () => {
  test.each([
    [0, 0, 50],
    [1, 0, 200 / 3],
    [3, 0, 80],
    [0, 3, 20],
    [3, 3, 50],
    [0.5, 0, 60],
  ])("of weights %d for and %d against is %d per cent", (supports, undermines, percent) =>
    expect(baselineOf({ supports, undermines })).toBeCloseTo(percent, 12),
  );
  test("is Laplace’s own for a sun that has risen each day of 5,000 years", () =>
    // Laplace reckons 1,826,213 days, and bets 1,826,214 to 1 on the next.
    expect(baselineOf({ supports: 1_826_213, undermines: 0 })).toBeCloseTo((100 * 1_826_214) / 1_826_215, 9));
});

describe("calibration", () => {
  test("finds the classes of Wilks’s table again, the two lowest and the two highest in one bin each", () => {
    const bins = calibrationBins(wilksForecasts);
    expect(bins.map(({ count }) => count)).toEqual([4783, 1833, 986, 616, 366, 303, 275, 245, 220, 373]);
    const inner = wilks.slice(2, 10);
    expect(bins.slice(1, 9).map(({ said }) => said)).toEqual(inner.map(([said]) => said));
    for (const [index, [, , share]] of inner.entries())
      expect(bins[index + 1]?.heldShare).toBeCloseTo(share, 0);
    const held = bins.reduce((sum, { count, heldShare }) => sum + (count * heldShare) / 100, 0);
    expect(Math.abs(held / 100 - rained)).toBeLessThan(0.1);
  });
  test("sorts the worked example by tens", () =>
    expect(calibrationBins(rain)).toEqual([
      { from: 0, to: 10, count: 4, said: 0, heldShare: 0 },
      { from: 10, to: 20, count: 1, said: 10, heldShare: 0 },
      { from: 20, to: 30, count: 1, said: 20, heldShare: 0 },
      { from: 40, to: 50, count: 1, said: 40, heldShare: 100 },
      { from: 70, to: 80, count: 1, said: 70, heldShare: 0 },
      { from: 80, to: 90, count: 1, said: 80, heldShare: 100 },
      { from: 90, to: 100, count: 1, said: 90, heldShare: 100 },
    ]));
  test("gives the mean of what was said, and puts 100 into the last bin", () =>
    expect(
      calibrationBins([
        { probability: 20, holds: false },
        { probability: 25, holds: false },
        { probability: 100, holds: true },
      ]),
    ).toEqual([
      { from: 20, to: 30, count: 2, said: 22.5, heldShare: 0 },
      { from: 90, to: 100, count: 1, said: 100, heldShare: 100 },
    ]));
  test("of none is empty", () => expect(calibrationBins([])).toEqual([]));
});

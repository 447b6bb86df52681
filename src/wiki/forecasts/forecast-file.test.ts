import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyForecasts, until } from "../../../tests/support/forecast-samples.ts";
import { mutateText } from "../../../tests/support/mutate-text.ts";
import { formatFault, mostFaults } from "./fault.ts";
import { longestFile, readForecastFile, writeForecastFile } from "./forecast-file.ts";
import { mergeForecasts, withdraw } from "./merge.ts";
import type { Forecast } from "./forecast.ts";
import { isMoment, isProbability, isProposition } from "./forecast.ts";

const estimate = { probability: 62, at: "2026-02-09T18:30:00.000Z" };
const one: Forecast = { proposition: "a-lives", history: [estimate] };
const file = (forecasts: unknown, version: unknown = 1, format: unknown = "register-forecasts") =>
  JSON.stringify({ format, version, forecasts });
const told = (text: string) => readForecastFile(text, until).faults.map(formatFault).join("\n");

test("a file is JSON, a line a forecast", () =>
  expect(writeForecastFile([one, { ...one, proposition: "b" }])).toMatchInlineSnapshot(`
    "{"format":"register-forecasts","version":1,"forecasts":[
    {"proposition":"a-lives","history":[{"probability":62,"at":"2026-02-09T18:30:00.000Z"}]},
    {"proposition":"b","history":[{"probability":62,"at":"2026-02-09T18:30:00.000Z"}]}
    ]}
    "
  `));

test("what was written is read", () =>
  fc.assert(
    fc.property(anyForecasts, (forecasts) => {
      expect(readForecastFile(writeForecastFile(forecasts), until)).toEqual({ kept: forecasts, faults: [] });
    }),
  ));

describe("a file that is refused says why", () => {
  test.each<[string, string, string]>([
    ["empty", "", "an empty file"],
    ["foreign text", "Dear diary", "which is no JSON"],
    ["foreign JSON", '{"name":"x","version":"1.0.0"}', "a file of another kind"],
    ["of another format", file([one], 1, "other-forecasts"), "“other-forecasts”"],
    ["newer", file([one], 2), "reload the page"],
    ["older", file([one], 0), "No such version"],
    ["of a strange version", file([one], "1"), "version “1”"],
    ["without forecasts", file(undefined), "expected a list named forecasts"],
    ["with an object for a list", file({ length: 3 }), "an object"],
    ["an array", "[1,2]", "another kind"],
    ["null", "null", "another kind"],
    ["deeply nested", "[".repeat(200_000), "no JSON"],
    ["deeply nested and closed", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, ""],
    ["long", " ".repeat(10_000_000), `at most ${longestFile}`],
    ["of a format on its prototype", '{"__proto__":{"format":"register-forecasts"}}', "another kind"],
  ])("%s", (_, text, words) => {
    expect(readForecastFile(text, until).kept).toEqual([]);
    expect(told(text)).toContain(words);
    expect(told(text)).toMatch(/: found .+; expected .+\. \S/u);
  });
});

describe("a fault costs its entry alone, and is told with its place", () => {
  const at = estimate.at;
  test.each<[string, unknown, string, number]>([
    ["no id", { history: [estimate] }, "forecasts[1].proposition: found nothing", 1],
    ["a polluting id", { proposition: "__proto__", history: [estimate] }, "forecasts[1].proposition", 1],
    ["no history", { proposition: "b" }, "forecasts[1].history", 1],
    ["an empty history", { proposition: "b", history: [] }, "found a list of 0", 1],
    ["a huge number", { proposition: "b", history: [{ probability: 1e308, at }] }, "found number 1e+308", 1],
    ["a fraction", { proposition: "b", history: [{ probability: 62.5, at }] }, "whole per cents", 1],
    ["a text", { proposition: "b", history: [{ probability: "62", at }] }, "found “62”", 1],
    ["null", { proposition: "b", history: [null] }, "history[0].probability: found nothing", 1],
    [
      "the future",
      { proposition: "b", history: [{ probability: 1, at: "2999-01-01T00:00:00.000Z" }] },
      `not later than ${until}`,
      1,
    ],
    [
      "no day",
      { proposition: "b", history: [{ probability: 1, at: "2026-02-30T00:00:00.000Z" }] },
      ".at: found",
      1,
    ],
    [
      "a list for a note",
      { proposition: "b", history: [{ ...estimate, note: [1] }] },
      ".note: found a list of 1",
      2,
    ],
    [
      "half a character",
      { proposition: "b", history: [{ ...estimate, note: "a\uD800" }] },
      "What fits was kept",
      2,
    ],
    [
      "a long note",
      { proposition: "b", history: [{ ...estimate, note: "x".repeat(9999) }] },
      "at most 500 characters",
      2,
    ],
  ])("%s", (_, bad, words, kept) => {
    const reading = readForecastFile(file([one, bad]), until);
    expect(told(file([one, bad]))).toContain(words);
    expect(reading.kept).toHaveLength(kept);
    expect(reading.kept).toContainEqual(one);
  });

  test("NaN is no JSON", () => expect(told('{"format":NaN}')).toContain("no JSON"));
  test("−0 is 0", () =>
    expect(
      readForecastFile(
        file([{ proposition: "b", history: [{ probability: -0, at }] }]).replace(":0,", ":-0,"),
        until,
      ).kept[0]?.history[0]?.probability,
    ).toBe(0));
  test("an id that stands twice is one, with both histories", () => {
    const later = { probability: 70, at: "2026-03-01T00:00:00.000Z" };
    expect(readForecastFile(file([one, { ...one, history: [later] }]), until).kept).toEqual([
      { ...one, history: [estimate, later] },
    ]);
  });
  test("markup in a note stays text", () => {
    const note = "<img src=x onerror=alert(1)>";
    expect(
      readForecastFile(file([{ ...one, history: [{ ...estimate, note }] }]), until).kept[0]?.history[0]?.note,
    ).toBe(note);
  });
  test("a byte order mark is no fault", () =>
    expect(readForecastFile(`\uFEFF${writeForecastFile([one])}`, until)).toEqual({
      kept: [one],
      faults: [],
    }));
  test("more faults than anybody reads are counted", () => {
    const { faults } = readForecastFile(file(Array.from({ length: 5000 }, () => 7)), until);
    expect(faults).toHaveLength(mostFaults + 1);
    expect(faults.at(-1)?.found).toBe("4980 more faults");
  });
});

test("a torn file gives its whole lines", () => {
  const whole = writeForecastFile([one, { ...one, proposition: "b" }, { ...one, proposition: "c" }]);
  const reading = readForecastFile(whole.slice(0, whole.indexOf('"c"') + 12), until);
  expect(reading.kept.map(({ proposition }) => proposition)).toEqual(["a-lives", "b"]);
  expect(reading.faults[0]?.found).toBe("a damaged or unfinished file");
});

test("reading pollutes nothing", () => {
  readForecastFile(
    '{"__proto__":{"polluted":1},"format":"register-forecasts","version":1,"forecasts":[{"__proto__":{"polluted":1},"proposition":"constructor","history":[{"probability":1,"at":"2026-02-09T18:30:00.000Z","prototype":{"polluted":1}}]}]}',
    until,
  );
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("10,000 mutated files neither throw nor cost a forecast that is there", () => {
  let read = 0;
  let refused = 0;
  fc.assert(
    fc.property(anyForecasts, anyForecasts, fc.infiniteStream(fc.nat()), (mine, theirs, dice) => {
      const text = mutateText(writeForecastFile(theirs), dice);
      const { kept, faults } = readForecastFile(text, until);
      if (kept.length > 0) read += 1;
      if (faults.length > 0) refused += 1;
      for (const { proposition, history } of kept) {
        expect(isProposition(proposition)).toBe(true);
        for (const { probability, at } of history)
          expect(isProbability(probability) && isMoment(at) && at <= until).toBe(true);
      }
      const merged = mergeForecasts(mine, kept);
      for (const { proposition, history } of mine)
        expect(merged.find((other) => other.proposition === proposition)?.history).toEqual(
          expect.arrayContaining([...history]),
        );
      expect(withdraw(merged, mine, kept)).toEqual(mine);
      for (const fault of faults) expect(formatFault(fault)).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 10_000, seed: 20_261_121 },
  );
  // The mutations reach both ends: many files are still of use, and many are not.
  expect(read).toBeGreaterThan(2000);
  expect(refused).toBeGreaterThan(2000);
}, 120_000);

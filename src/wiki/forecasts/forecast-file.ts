import type { Fault, Reading } from "./fault.ts";
import { describeValue, mostFaults } from "./fault.ts";
import type { Forecast } from "./forecast.ts";
import { mergeForecasts } from "./merge.ts";
import { ownValue, readForecast } from "./read-forecast.ts";

/** What a file of forecasts says that it is. */
export const fileFormat = "register-forecasts";
const fileVersion = 1;

/** Longest file that is read, in characters: many thousand estimates with their reasons. */
export const longestFile = 4_000_000;

const head = `{"format":"${fileFormat}","version":${fileVersion},"forecasts":[`;

/** Writes a file of forecasts: JSON, one forecast a line, so that a torn file still holds whole ones. */
export const writeForecastFile = (forecasts: readonly Forecast[]): string =>
  `${head}\n${mergeForecasts(forecasts)
    .map((forecast) => JSON.stringify(forecast))
    .join(",\n")}\n]}\n`;

/**
 * Reads a file of forecasts, whatever it holds; never throws. What is sound is kept, and every fault says where it
 * is, what was found, what was expected and what to do. `until` is the last moment that an estimate can be of.
 */
export function readForecastFile(text: string, until: string): Reading<Forecast> {
  if (text.length > longestFile)
    return refuse(
      `${text.length} characters`,
      `at most ${longestFile}`,
      "Choose a file that this page exported; nothing was read.",
    );
  const parsed = parseText(text.replace(/^\uFEFF/u, ""));
  if (!parsed) return readTorn(text, until);
  const { value } = parsed;
  const format = ownValue(value, "format");
  const version = ownValue(value, "version");
  if (format !== fileFormat)
    return refuse(
      `a file of ${format === undefined ? "another kind" : describeValue(format)}`,
      `"format": "${fileFormat}"`,
      "Choose a file that “Export” on this page has made.",
    );
  if (version !== fileVersion)
    return refuse(
      `version ${describeValue(version)}`,
      `version ${fileVersion}`,
      typeof version === "number" && version > fileVersion
        ? "It was made by a newer edition of this page: reload the page and import it again."
        : "No such version was ever made: export the file again.",
    );
  const forecasts = ownValue(value, "forecasts");
  if (!Array.isArray(forecasts))
    return refuse(describeValue(forecasts), "a list named forecasts", "Export the file again.");
  // Anything may stand in a list of a file.
  return readEach(forecasts as readonly unknown[], until, []);
}

function readEach(values: readonly unknown[], until: string, before: readonly Fault[]): Reading<Forecast> {
  const kept: Forecast[] = [];
  const faults: Fault[] = [...before];
  for (const [index, value] of values.entries()) {
    const read = readForecast(value, `forecasts[${index}]`, until);
    kept.push(...read.kept);
    faults.push(...read.faults);
  }
  return { kept: mergeForecasts(kept), faults: summarise(faults) };
}

/** The first faults, and in one more how many were not told. */
const summarise = (faults: readonly Fault[]): Fault[] =>
  faults.length <= mostFaults
    ? [...faults]
    : [
        ...faults.slice(0, mostFaults),
        {
          where: "The file",
          found: `${faults.length - mostFaults} more faults`,
          expected: "none",
          cure: "Export the file again.",
        },
      ];

/** Reads what is left of a file that is no JSON: the whole lines after a head that is sound. */
function readTorn(text: string, until: string): Reading<Forecast> {
  const lines = text.replace(/^\uFEFF/u, "").split("\n");
  if (lines[0]?.trim() !== head)
    return refuse(
      text.trim() === "" ? "an empty file" : `${describeValue(text)}, which is no JSON`,
      `JSON that begins with ${head}`,
      "Choose a file that “Export” on this page has made.",
    );
  const values = lines.slice(1).flatMap((line) => {
    const parsed = parseText(line.trim().replace(/,$/u, ""));
    return parsed && typeof parsed.value === "object" ? [parsed.value] : [];
  });
  return readEach(values, until, [
    {
      where: "The file",
      found: "a damaged or unfinished file",
      expected: "whole JSON",
      cure: "Every forecast whose line is whole was read. Import a whole copy, if there is one, to get the rest.",
    },
  ]);
}

function parseText(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Not JSON, or nested deeper than the reader’s machine can follow.
    return undefined;
  }
}

const refuse = (found: string, expected: string, cure: string) => ({
  kept: [],
  faults: [{ where: "The file", found, expected, cure }],
});

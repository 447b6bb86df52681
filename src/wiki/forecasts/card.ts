import { fnv1a } from "../../lib/hash.ts";
import type { Reading } from "./fault.ts";
import { describeValue } from "./fault.ts";
import type { Forecast } from "./forecast.ts";
import { isMoment, isProbability, latestOf } from "./forecast.ts";

/** A forecast that travels in a link: a sign of the proposition, not its id, since an id can give away what is sealed. */
export interface CardForecast {
  /** See {@link propositionSign}. */
  readonly sign: string;
  readonly probability: number;
  readonly at: string;
}

/** The name of a card in the fragment of an address. */
const cardName = "forecast";

/** Most forecasts of one card. */
export const mostOnCard = 30;

/** Longest fragment that is looked at, in characters; {@link mostOnCard} forecasts need 1,700. */
const longestFragment = 4000;
const version = 1;

/**
 * A short sign of a proposition’s id: FNV-1a in base 36. Who knows the proposition can compute it; it tells others
 * nothing to read. It is no secret.
 */
export const propositionSign = (proposition: string): string => fnv1a(proposition).toString(36);

/**
 * Writes the fragment that carries the newest number of each forecast, without notes: `#forecast=…`, base64url
 * (RFC 4648, section 5) of compact JSON with a check. A browser never sends a fragment to a server.
 */
export function writeForecastCard(forecasts: readonly Forecast[]): string {
  const rows = forecasts.slice(0, mostOnCard).flatMap((forecast) => {
    const latest = latestOf(forecast);
    return latest
      ? [[propositionSign(forecast.proposition), latest.probability, Date.parse(latest.at)] as const]
      : [];
  });
  const body = JSON.stringify(rows);
  const text = JSON.stringify([version, checkOf(body), body]);
  return `#${cardName}=${btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/**
 * Reads the card of a fragment, whatever it holds; never throws. Undefined where the fragment carries none. `until`
 * is the last moment that an estimate can be of.
 */
export function readForecastCard(fragment: string, until: string): Reading<CardForecast> | undefined {
  const start = `#${cardName}=`;
  if (!fragment.startsWith(start)) return undefined;
  if (fragment.length > longestFragment)
    return refuse(`${fragment.length} characters`, `at most ${longestFragment}`);
  const parts = parseCard(fragment.slice(start.length));
  if (!parts) return refuse("a link that is cut off or altered", "a whole link");
  const [made, check, body] = parts;
  if (typeof made === "number" && made > version)
    return refuse(
      `a card of version ${made}`,
      `version ${version}`,
      "Reload the page to get its newest edition.",
    );
  if (made !== version || typeof body !== "string" || check !== checkOf(body))
    return refuse("a link that is cut off or altered", "a whole link");
  const rows = parseJson(body);
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > mostOnCard)
    return refuse(describeValue(rows), `1 to ${mostOnCard} forecasts`);
  // Anything may stand in a list of a link.
  const kept = (rows as readonly unknown[]).flatMap((row) => readRow(row, until));
  return kept.length === rows.length
    ? { kept, faults: [] }
    : {
        kept,
        faults: refuse(
          `${rows.length - kept.length} forecasts that are none`,
          "a number from 0 to 100 and a moment that has been",
        ).faults,
      };
}

function readRow(row: unknown, until: string): CardForecast[] {
  if (!Array.isArray(row)) return [];
  // Its members are looked at one by one.
  const [sign, probability, time] = row as readonly unknown[];
  if (typeof sign !== "string" || !/^[0-9a-z]{1,7}$/u.test(sign) || !isProbability(probability)) return [];
  if (typeof time !== "number" || !Number.isSafeInteger(time) || Math.abs(time) > 8.64e15) return [];
  const at = new Date(time).toISOString();
  return isMoment(at) && at <= until ? [{ sign, probability: probability === 0 ? 0 : probability, at }] : [];
}

const checkOf = (text: string): string => fnv1a(text).toString(36);

function parseCard(text: string): readonly unknown[] | undefined {
  if (!/^[\w-]+$/u.test(text)) return undefined;
  try {
    const parsed = parseJson(atob(text.replaceAll("-", "+").replaceAll("_", "/")));
    // Its members are looked at one by one.
    return Array.isArray(parsed) ? (parsed as readonly unknown[]) : undefined;
  } catch {
    // Not base64.
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const refuse = (
  found: string,
  expected: string,
  cure = "Ask for the link again, and copy it whole. Nothing of yours was changed.",
) => ({ kept: [], faults: [{ where: "The link", found, expected, cure }] });

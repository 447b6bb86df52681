import { formatDay, formatSpan } from "../../lib/format-date.ts";
import { compareText } from "../../lib/group.ts";
import type { Day, Span } from "../../lib/span.ts";
import { dayFromNumber, dayNumber } from "../../lib/span.ts";
import { readingsOver } from "../ledger/readings.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { Claim } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { SourceNotes } from "./citation.ts";
import { formatPublished } from "./citation.ts";
import { lookup } from "./lookup.ts";
import { formatValue } from "./value.ts";

/** How a predicted window is drawn. */
export type SlipLook = "reported" | "rumour" | "superseded" | "recalled";

/** One prediction: when it was made, and the window it named. */
export interface SlipMark {
  readonly id: string;
  readonly look: SlipLook;
  /** First and last day on which it can have been made, or is said to have held. */
  readonly made: { readonly first: Day; readonly last: Day };
  readonly window: { readonly first: Day; readonly last: Day; readonly open: boolean };
  readonly madeText: string;
  readonly windowText: string;
  readonly publisher: string;
  readonly statement: string;
  readonly standing: string;
  readonly cites: readonly number[];
}

/** The answer that led between two days; null where none named a time. */
export interface SlipReading {
  readonly from: Day;
  readonly to: Day;
  readonly middle: Day | null;
}

/** Something that happened in the making, hung under the time axis. */
export interface SlipEvent {
  readonly id: string;
  readonly label: string;
  readonly day: Day;
  readonly dateText: string;
}

/** Everything that the slip chart and its table show. */
export interface SlipData {
  readonly marks: readonly SlipMark[];
  readonly readings: readonly SlipReading[];
  readonly events: readonly SlipEvent[];
  readonly asOf: Day;
  readonly asOfText: string;
  /** The finding in one sentence, computed; undefined where there are fewer than two readings. */
  readonly finding?: string;
}

const weekDays = 7;
const monthDays = 30.44;

/**
 * Predictions of the next season’s release by the day each was made, with the leading answer over time. An open
 * window is drawn as far as its span goes. Undated works have no place on a time axis and stand in the ledger alone.
 */
export function slipData(world: OpenWorld, notes: SourceNotes): SlipData {
  const { nextSeason } = world.site;
  const ledger = ledgerOf(world);
  const marks = ledger
    .claimsOf(nextSeason.release)
    .flatMap((claim) => markOf(world, claim, notes) ?? [])
    .sort((a, b) => compareText(a.made.first, b.made.first));
  const readings = readingsOver(world, nextSeason.release).map(({ from, to, window }): SlipReading => ({
    from,
    to,
    middle: window && middleOf(window),
  }));
  const finding = findingOf(readings);
  return {
    marks,
    readings,
    events: eventsOf(world),
    asOf: world.clocks.asOf,
    asOfText: formatDay(world.clocks.asOf),
    ...(finding !== undefined && { finding }),
  };
}

function markOf(world: OpenWorld, claim: Claim, notes: SourceNotes): SlipMark | undefined {
  const { value } = claim;
  const imprint = lookup(world).imprints.get(claim.source);
  const made = claim.held ?? imprint?.published;
  if (
    (value.type !== "window" && value.type !== "date") ||
    !imprint ||
    !made ||
    made.openStart ||
    made.openEnd
  )
    return undefined;
  const ledger = ledgerOf(world);
  const standing = ledger.claimStandingOf(claim.id)?.standing ?? "live";
  const hearsay = claim.wording === "rumoured" || claim.wording === "speculated";
  const look: SlipLook = claim.held
    ? "recalled"
    : standing !== "live"
      ? "superseded"
      : hearsay
        ? "rumour"
        : "reported";
  const number = notes.cite(claim.source);
  return {
    id: claim.id,
    look,
    made: { first: made.first, last: made.last },
    window: { first: value.span.first, last: value.span.last, open: value.span.openEnd === true },
    madeText: formatPublished(made),
    windowText: formatValue(value, {}),
    publisher: imprint.publisherName,
    statement: ledger.statementOf(claim).statement,
    standing: standing === "live" ? claim.wording : standing,
    cites: number === undefined ? [] : [number],
  };
}

const middleOf = ({ first, last }: Span): Day =>
  dayFromNumber(Math.round((dayNumber(first) + dayNumber(last)) / 2));

/**
 * How far the expected date moved while time passed: the change of the best reading’s middle over the change of
 * the day it was read, from the first reading to the last, rounded to a week a month.
 * @example from 2023-06-01 (2024-12-31) to 2025-12-01 (2027-01-01) it moved 731 days in 914: three weeks a month.
 */
export function findingOf(readings: readonly SlipReading[]): string | undefined {
  const dated = readings.flatMap(({ from, middle }) => (middle === null ? [] : [{ from, middle }]));
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last) return undefined;
  const passed = dayNumber(last.from) - dayNumber(first.from);
  const moved = dayNumber(last.middle) - dayNumber(first.middle);
  if (passed < monthDays) return undefined;
  const weeks = Math.round(((moved / passed) * monthDays) / weekDays);
  if (weeks === 0) return "The expected date has hardly moved";
  const direction = weeks > 0 ? "moved by" : "came nearer by";
  return `For every month that passed, the date ${direction} ${countWeeks(Math.abs(weeks))}`;
}

const numbers = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
] as const;
const countWeeks = (weeks: number): string =>
  `${numbers[weeks] ?? String(weeks)} ${weeks === 1 ? "week" : "weeks"}`;

/** Answers to the questions that the site names as events, where they have one. */
function eventsOf(world: OpenWorld): SlipEvent[] {
  const { questions } = lookup(world);
  return (world.site.nextSeason.events ?? [])
    .flatMap(({ question, label }): SlipEvent[] => {
      const { answer } = ledgerOf(world).standingOf(question);
      if (!questions.has(question) || answer?.type !== "date" || answer.span.openStart) return [];
      return [{ id: question, label, day: answer.span.first, dateText: formatSpan(answer.span) }];
    })
    .sort((a, b) => compareText(a.day, b.day));
}

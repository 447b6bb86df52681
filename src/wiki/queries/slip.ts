import { formatDay, formatMonth, formatSpan } from "../../lib/format-date.ts";
import { compareText } from "../../lib/group.ts";
import type { Day, Span } from "../../lib/span.ts";
import { dayFromNumber, dayNumber } from "../../lib/span.ts";
import type { Reading } from "../ledger/readings.ts";
import { readingsOver } from "../ledger/readings.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { Claim } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { SourceNotes } from "./citation.ts";
import type { ClaimView } from "./claim.ts";
import { claimView } from "./claim.ts";
import { lookup } from "./lookup.ts";
import type { SlipMovement } from "./slip-finding.ts";
import { movementOf } from "./slip-finding.ts";
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
  /** The window in words. */
  readonly label: string;
}

/** A prediction with all that its source said. */
export interface SlipClaim extends SlipMark {
  readonly publisher: { readonly id: string; readonly name: string };
  readonly claim: ClaimView;
}

/** The middle of what was expected between two days; null where nothing named a time. */
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

/** Everything that a drawing of the slip chart shows; `M` says how much is known of each mark. */
export interface SlipData<M extends SlipMark = SlipMark> {
  /** The newest {@link mostMarks}, in the order in which they were made; of two made from the same day, the less exact first. */
  readonly marks: readonly M[];
  /** How many older ones there are. */
  readonly earlier: number;
  /** Middle of the answer that led. */
  readonly readings: readonly SlipReading[];
  /** The month in which the outlook passed one in two, as its first day. */
  readonly halves: readonly SlipReading[];
  /** The last of the halves in words. */
  readonly halfText?: string;
  readonly events: readonly SlipEvent[];
  readonly asOf: Day;
  readonly asOfText: string;
  /** How far the answer moved; undefined where there are fewer than two readings a month apart. */
  readonly movement?: SlipMovement;
}

/** Most predictions that a chart draws and its table lists: what more there is, the question’s ledger holds. */
export const mostMarks = 100;

/**
 * Predictions of the next season’s release by the day each was made, with the leading answer over time. An open
 * window is drawn as far as its span goes. Undated works have no place on a time axis and stand in the ledger alone.
 */
export function slipData(world: OpenWorld): SlipData {
  const { release } = world.site.nextSeason;
  const read = readingsOver(world, release);
  const readings = runsOf(read, ({ window }) => window && middleOf(window));
  const halves = runsOf(read, ({ half }) => half && `${half}-01`);
  const last = halves.at(-1)?.middle;
  const movement = movementOf(readings);
  const marks = ledgerOf(world)
    .claimsOf(release)
    .flatMap((claim) => markOf(world, claim) ?? [])
    .sort(byMaking);
  return {
    marks: marks.slice(-mostMarks),
    earlier: Math.max(0, marks.length - mostMarks),
    readings,
    halves,
    ...(last !== null && last !== undefined && { halfText: formatMonth(last) }),
    events: eventsOf(world),
    asOf: world.clocks.asOf,
    asOfText: formatDay(world.clocks.asOf),
    ...(movement && { movement }),
  };
}

/** The same with each prediction’s words and source, for the chart’s cards and its table. */
export function slipClaims(world: OpenWorld, notes: SourceNotes): SlipData<SlipClaim> {
  const data = slipData(world);
  const claims = new Map(
    ledgerOf(world)
      .claimsOf(world.site.nextSeason.release)
      .map((claim) => [claim.id, claim]),
  );
  return {
    ...data,
    marks: data.marks.flatMap((mark) => {
      const claim = claims.get(mark.id);
      const imprint = claim && lookup(world).imprints.get(claim.source);
      if (!imprint) return [];
      const publisher = { id: imprint.publisher, name: imprint.publisherName };
      return [{ ...mark, publisher, claim: claimView(world, claim, notes) }];
    }),
  };
}

const byMaking = (a: SlipMark, b: SlipMark): number =>
  compareText(a.made.first, b.made.first) ||
  compareText(b.made.last, a.made.last) ||
  compareText(a.window.first, b.window.first) ||
  compareText(b.window.last, a.window.last) ||
  compareText(a.id, b.id);

function markOf(world: OpenWorld, claim: Claim): SlipMark | undefined {
  const { value, id } = claim;
  const made = claim.held ?? lookup(world).imprints.get(claim.source)?.published;
  if ((value.type !== "window" && value.type !== "date") || !made || made.openStart || made.openEnd)
    return undefined;
  return {
    id,
    look: lookOf(world, claim),
    made: { first: made.first, last: made.last },
    window: { first: value.span.first, last: value.span.last, open: value.span.openEnd === true },
    label: formatValue(value, {}),
  };
}

function lookOf(world: OpenWorld, { id, held, wording }: Claim): SlipLook {
  if (held) return "recalled";
  if ((ledgerOf(world).claimStandingOf(id)?.standing ?? "live") !== "live") return "superseded";
  return wording === "rumoured" || wording === "speculated" ? "rumour" : "reported";
}

const middleOf = ({ first, last }: Span): Day =>
  dayFromNumber(Math.round((dayNumber(first) + dayNumber(last)) / 2));

/** One line over time from the readings: those that say the same run together. */
function runsOf(
  readings: readonly Reading[],
  middleOfReading: (reading: Reading) => Day | null,
): SlipReading[] {
  const runs: SlipReading[] = [];
  for (const reading of readings) {
    const { from, to } = reading;
    const middle = middleOfReading(reading);
    const last = runs.at(-1);
    if (last && last.middle === middle) runs[runs.length - 1] = { ...last, to };
    else runs.push({ from, to, middle });
  }
  return runs;
}

/** Answers to the questions that the site names as events, where they have one that the as-of day has reached. */
function eventsOf(world: OpenWorld): SlipEvent[] {
  const { questions } = lookup(world);
  return (world.site.nextSeason.events ?? [])
    .flatMap(({ question, label }): SlipEvent[] => {
      const { answer } = ledgerOf(world).standingOf(question);
      if (!questions.has(question) || answer?.type !== "date" || answer.span.openStart) return [];
      if (answer.span.first > world.clocks.asOf) return [];
      return [{ id: question, label, day: answer.span.first, dateText: formatSpan(answer.span) }];
    })
    .sort((a, b) => compareText(a.day, b.day));
}

import ical, { ICalEventStatus, ICalEventTransparency, escape } from "ical-generator";
import { formatSpan } from "../../lib/format-date.ts";
import { dayFromNumber, dayNumber } from "../../lib/span.ts";
import { ledgerOf } from "../../wiki/ledger/ledger.ts";
import { addressOf } from "../../wiki/model/addresses.ts";
import { lookup } from "../../wiki/queries/lookup.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import { properties } from "../../wiki/vocabulary/questions.ts";
import type { CalendarDate } from "./calendar-dates.ts";
import { calendarDates } from "./calendar-dates.ts";
import type { Place } from "./place.ts";
import { absoluteOf } from "./place.ts";
import { stableId } from "./stable-id.ts";

/** Works named in the description of one event; the rest are counted. */
const namedPublishers = 8;

/**
 * `/timeline.ics`: the dates of production as a calendar (RFC 5545). Official dates are CONFIRMED; predicted
 * windows and every other date are TENTATIVE over their whole span. Stamps are days of the record, so that the
 * same record makes the same bytes.
 */
export function calendarFile(world: OpenWorld, place: Place): string {
  const { site } = world;
  const calendar = ical({
    // The library escapes the texts of events and leaves these two as they are.
    name: escape(`${site.name}: ${site.series.name}`, false),
    description: escape(site.tagline, false),
    prodId: { company: escape(site.name, false), product: "timeline", language: "EN" },
  });
  for (const date of calendarDates(world)) {
    const { key, question, span, confirmed, label, sequence, stamp } = date;
    const page = absoluteOf(place, addressOf("question", question.id));
    calendar.createEvent({
      id: stableId(site.series.name, "event", ...key),
      sequence,
      stamp: midnight(stamp),
      lastModified: midnight(stamp),
      allDay: true,
      start: midnight(span.first),
      // The end of an all-day event is the first day that is no longer part of it.
      end: midnight(dayFromNumber(dayNumber(span.last) + 1)),
      summary: `${question.text} ${formatSpan(span)}${confirmed ? "" : ` (${label})`}`,
      description: descriptionOf(world, date),
      status: confirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: properties[question.property].topic }],
      ...(page !== undefined && { url: page }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** What was said and by whom, newest first, in words that this reader may read. */
function descriptionOf(world: OpenWorld, { claims, question }: CalendarDate): string {
  const { imprints, questionRulings } = lookup(world);
  const [teller] = claims;
  const ruling = questionRulings.get(question.id);
  const publishers = [...new Set(claims.flatMap(({ source }) => imprints.get(source)?.publisherName ?? []))];
  const more = publishers.length - namedPublishers;
  return [
    ...(teller ? [ledgerOf(world).statementOf(teller).statement] : ruling ? [ruling.reason] : []),
    ...(publishers.length > 0
      ? [`Said by ${publishers.slice(0, namedPublishers).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`]
      : []),
    `Standing of the question: ${ledgerOf(world).standingOf(question.id).standing}.`,
  ].join("\n");
}

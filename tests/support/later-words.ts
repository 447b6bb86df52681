import { datesIn } from "../../src/lib/dates-in-text.ts";
import { formatMonth, formatSpan } from "../../src/lib/format-date.ts";
import type { Span } from "../../src/lib/span.ts";
import { ledgerOf } from "../../src/wiki/ledger/ledger.ts";
import { addressOf } from "../../src/wiki/model/addresses.ts";
import type { OpenWorld } from "../../src/wiki/spoilers/gate.ts";
import { mapTexts } from "./site-sealed.ts";
import { prepareSearch } from "./site-text.ts";

/** What no page may show as of a world's day, going by all that is on record today. */
export interface LaterWords {
  /** Texts of rows and words that do not exist yet, and dates that are not foretold, among what is read. */
  find(texts: readonly string[]): string[];
  /** Addresses of pages that do not exist yet. */
  readonly addresses: ReadonlySet<string>;
}

/** Length from which a text is no name. */
const sentence = 40;

/** Prepares the search for what a past world lacks. */
export function laterWords(today: OpenWorld, past: OpenWorld): LaterWords {
  const known = textsOf(past);
  const openly = new Set(known);
  const search = prepareSearch(
    textsOf(today).filter((text) => !openly.has(text)),
    known,
  );
  const foretold = foretoldIn(past);
  const computed = computedDates(past);
  const there = new Set(pagesOf(past));
  return {
    addresses: new Set(pagesOf(today).filter((address) => !there.has(address))),
    find(texts) {
      const whole = texts.join(" ");
      const rest = computed.reduce((left, date) => left.replaceAll(date, "…"), whole);
      // A name may seem to stand where the end of one text meets the beginning of the next.
      const found = search(whole).filter(
        (words) => words.length >= sentence || texts.some((text) => search(text).includes(words)),
      );
      const dates = datesIn(rest).filter(
        ({ first, last }) => first > past.clocks.asOf && !foretold.some((end) => first <= end && end <= last),
      );
      return [...found, ...dates.map(({ text: date }) => `the date ${date}`)];
    },
  };
}

/** Every text of a world that people read. */
function textsOf({ tables }: OpenWorld): string[] {
  const texts: string[] = [];
  mapTexts([{ file: "world", text: JSON.stringify({ tables }) }], (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** First and last days of what claims say is to come, and by when theories are to be decided. */
function foretoldIn({ tables }: OpenWorld): string[] {
  const spans = [
    ...tables.claims.flatMap(({ value }) => ("span" in value ? [value.span] : [])),
    ...tables.theoryVersions.map(({ criteria }) => criteria.deadline),
  ];
  return spans.flatMap(({ first, last, openEnd }: Span) => (openEnd ? [first] : [first, last]));
}

/** Dates that the ledger works out of what is foretold: the three months of the outlook, and spans as they are written. */
function computedDates(world: OpenWorld): string[] {
  const outlook = ledgerOf(world).outlook(world.site.nextSeason.release);
  const months = outlook ? [outlook.tenth, outlook.middle, outlook.ninetieth].map(formatMonth) : [];
  const spans = world.tables.claims.flatMap(({ value }) => ("span" in value ? [formatSpan(value.span)] : []));
  return [...new Set([...spans, ...months])].sort((a, b) => b.length - a.length);
}

/** Addresses of every page about something. */
export const pagesOf = ({ tables }: OpenWorld): string[] => [
  ...tables.characters.map(({ id }) => addressOf("character", id)),
  ...tables.people.map(({ id }) => addressOf("person", id)),
  ...tables.episodes.map(({ id }) => addressOf("episode", id)),
  ...tables.entries.map(({ id }) => addressOf("entry", id)),
  ...tables.theories.map(({ id }) => addressOf("theory", id)),
  ...tables.questions.map(({ id }) => addressOf("question", id)),
  ...tables.sources.map(({ id }) => addressOf("source", id)),
];

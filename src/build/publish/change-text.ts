import { formatDay } from "../../lib/format-date.ts";
import type { PublishedChange } from "../../wiki/queries/published.ts";
import type { Wording } from "../../wiki/vocabulary/sources.ts";

/** How many claims a feed holds. */
export const feedLength = 50;

const saidBy: Readonly<Record<Wording, string>> = {
  stated: "Stated by",
  reported: "Reported by",
  rumoured: "Told as a rumour by",
  speculated: "Speculation by",
};

/** Midnight of a day in UTC, as RFC 3339 writes it. */
export const momentOf = (day: string): string => `${day}T00:00:00Z`;

/** The newest change of some entries, as a day; what the feed as a whole was updated on. */
export const newestOf = (changes: readonly PublishedChange[], none: string): string =>
  changes.reduce((newest, { updated }) => (updated > newest ? updated : newest), changes[0]?.updated ?? none);

/** The heading of an entry: statements leave out who makes them. */
export const changeTitle = ({ publisher, statement }: PublishedChange): string =>
  `${publisher}: ${statement}`;

/** What an entry says below its title: who said it, how, in answer to what, and in which words. One fact a line. */
export function changeText(change: PublishedChange): string {
  const { publisher, kind, wording, relays, question, answer, quotation, withdrawn, updated, published } =
    change;
  return [
    `${saidBy[wording]} ${publisher}${kind === undefined ? "" : ` (${kind})`}, ${published}.`,
    ...(relays === undefined ? [] : [`It relays ${relays}.`]),
    ...(question === undefined ? [] : [`${question.text} ${answer.replace(/\.$/u, "")}.`]),
    ...(quotation
      ? [`“${quotation.text}”${quotation.translation === undefined ? "" : ` (“${quotation.translation}”)`}`]
      : []),
    ...(withdrawn ? [`Withdrawn by its source, ${formatDay(updated)}.`] : []),
  ].join("\n");
}

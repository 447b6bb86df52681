import { compareText } from "../../../lib/group.ts";
import type { CastPageData, CastRow } from "../../../wiki/queries/cast.ts";
import type { QuestionStanding } from "../../../wiki/vocabulary/questions.ts";
import { questionStandings } from "../../../wiki/vocabulary/questions.ts";

/** The orders of the register; the first is the one without a word in the address. */
export const castOrders = ["group", "name", "hangul", "first"] as const;
export type CastOrder = (typeof castOrders)[number];

/** The ways to show the register; the first is the one without a word in the address. */
export const castViews = ["register", "tags"] as const;
export type CastView = (typeof castViews)[number];

/** What the reader has narrowed the register to; empty texts narrow nothing. */
export interface CastFilters {
  readonly group: string;
  /** A standing of the question of the coming season, or `none` where nobody has asked it. */
  readonly standing: string;
  /** Number of a season, as text. */
  readonly season: string;
  /** Number of an episode, as its attendance cell writes it, in which they are on record. */
  readonly episode: string;
  readonly text: string;
  readonly order: CastOrder;
}

/** Seasons to choose from: those of the rows or, where they are a page of many, all up to the coming one. */
export const seasonsOf = ({ rows, season, turn }: CastPageData): number[] =>
  turn.pages > 1
    ? Array.from({ length: season }, (_, before) => before + 1)
    : [...new Set(rows.flatMap(({ seasons }) => seasons))].sort((a, b) => a - b);

/** Standings to choose from: those of the rows or, where they are a page of many, all that there are. */
export const standingsOf = ({ rows, turn }: CastPageData): QuestionStanding[] =>
  questionStandings.filter(
    (standing) => turn.pages > 1 || rows.some(({ next }) => next?.standing === standing),
  );

/** The filters as the query of an address writes them. */
export const writeFilters = ({ order, ...filters }: CastFilters, view: CastView): URLSearchParams =>
  new URLSearchParams(
    Object.entries({
      ...filters,
      sort: order === "group" ? "" : order,
      view: view === "register" ? "" : view,
    }).filter(([, value]) => value !== ""),
  );

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[\s\-‑'’.]/gu, "");

/** Tells whether a row has the wanted text in a name, a spelling, a performer’s name or its line. */
const mentions = (row: CastRow, text: string): boolean => {
  const wanted = fold(text);
  const { link, line, spellings, players } = row;
  const texts = [
    link.text,
    link.hangul ?? "",
    line,
    ...spellings,
    ...players.flatMap((player) => [player.text, player.hangul ?? ""]),
  ];
  return texts.some((candidate) => fold(candidate).includes(wanted));
};

/** Tells whether the record has a row in an episode, in whatever condition. */
const isOnRecord = ({ attendance }: CastRow, episode: string): boolean =>
  attendance.some(({ number, mark }) => number === episode && mark !== "no record" && mark !== "sealed");

/** The rows that pass every filter, in the wanted order. Rows that compare alike keep the register’s order. */
export function filterCast(
  rows: readonly CastRow[],
  { group, standing, season, episode, text, order }: CastFilters,
): CastRow[] {
  const kept = rows.filter(
    (row) =>
      (group === "" || row.group === group) &&
      (standing === "" || (row.next?.standing ?? "none") === standing) &&
      (season === "" || row.seasons.some((number) => String(number) === season)) &&
      (episode === "" || isOnRecord(row, episode)) &&
      (text.trim() === "" || mentions(row, text)),
  );
  const keys: Readonly<Record<CastOrder, (row: CastRow) => string>> = {
    group: () => "",
    name: ({ link }) => link.text,
    // Hangul syllables stand in Unicode in the order of the Korean dictionary.
    hangul: ({ link }) => link.hangul ?? "\u{ffff}",
    first: ({ firstSeen }) => String(firstSeen ?? 99).padStart(2, "0"),
  };
  const key = keys[order];
  return kept.sort((a, b) => compareText(key(a), key(b)));
}

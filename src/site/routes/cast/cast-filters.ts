import { compareText } from "../../../lib/group.ts";
import type { CastRow } from "../../../wiki/queries/cast.ts";

/** The orders of the register; the first is the one without a word in the address. */
export const castOrders = ["group", "name", "hangul", "first"] as const;
export type CastOrder = (typeof castOrders)[number];

/** What the reader has narrowed the register to; empty texts narrow nothing. */
export interface CastFilters {
  readonly group: string;
  /** A standing of the question of the coming season, or `none` where nobody has asked it. */
  readonly standing: string;
  readonly text: string;
  readonly order: CastOrder;
}

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

/** The rows that pass every filter, in the wanted order. Rows that compare alike keep the register’s order. */
export function filterCast(
  rows: readonly CastRow[],
  { group, standing, text, order }: CastFilters,
): CastRow[] {
  const kept = rows.filter(
    (row) =>
      (group === "" || row.group === group) &&
      (standing === "" || (row.next?.standing ?? "none") === standing) &&
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

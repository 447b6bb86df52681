/** What a key does on the chart. */
export type SlipDeed =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "earlier"
  | "later"
  | "closer"
  | "wider"
  | "whole";

const plain: Readonly<Record<string, SlipDeed>> = {
  ArrowRight: "next",
  ArrowDown: "next",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
  "0": "whole",
  "+": "closer",
  "=": "closer",
  "-": "wider",
  _: "wider",
};
const shifted: Readonly<Record<string, SlipDeed>> = {
  "+": "closer",
  _: "wider",
  ArrowRight: "later",
  ArrowLeft: "earlier",
};

/**
 * What a key asks of the chart: arrows, Home and End go between marks, with Shift arrows move the time shown, + and −
 * bring it closer and make it wider, 0 shows the whole. Undefined for any other, and with a key that a browser owns.
 */
export function slipDeed(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): SlipDeed | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  return (event.shiftKey ? shifted : plain)[event.key];
}

/** The place among some marks that a deed leads to; the same place where it leads nowhere. */
export function placeAfter(deed: SlipDeed, place: number, count: number): number {
  const wanted = { next: place + 1, previous: place - 1, first: 0, last: count - 1 }[deed as string] ?? place;
  return wanted < 0 || wanted >= count ? place : wanted;
}

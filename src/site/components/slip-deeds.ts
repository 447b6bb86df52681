import { dayNumber } from "../../lib/span.ts";
import type { Range } from "../charts/slip-range.ts";
import { isSame, panRange, wholeMonths, zoomRange } from "../charts/slip-range.ts";
import type { SlipDeed } from "./slip-keys.ts";

/** How much closer or wider one step is, and which share of what is shown one step moves. */
const zoomStep = 2;
const panStep = 0.25;

/**
 * The range after a deed, in whole months where that is possible; undefined where the deed changes nothing. It
 * comes closer around the middle of `held`, where something has the focus, else around its own middle.
 */
export function rangeAfter(
  deed: SlipDeed,
  range: Range,
  axis: Range,
  held?: { readonly first: string; readonly last: string },
): Range | undefined {
  const next = wanted(deed, range, axis, pointOf(range, held));
  if (!next) return undefined;
  const whole = deed === "whole" ? next : wholeMonths(next, axis);
  return isSame(whole, range) ? undefined : whole;
}

function wanted(deed: SlipDeed, range: Range, axis: Range, point: number): Range | undefined {
  switch (deed) {
    case "earlier":
      return panRange(range, -panStep, axis);
    case "later":
      return panRange(range, panStep, axis);
    case "closer":
      return zoomRange(range, 1 / zoomStep, point, axis);
    case "wider":
      return zoomRange(range, zoomStep, point, axis);
    case "whole":
      return axis;
    default:
      return undefined;
  }
}

/** Where the middle of something lies in a range, from 0 to 1; the range’s own middle where there is nothing. */
function pointOf(range: Range, held: { readonly first: string; readonly last: string } | undefined): number {
  if (!held) return 0.5;
  const middle = (dayNumber(held.first) + dayNumber(held.last)) / 2;
  const share = (middle - dayNumber(range.from)) / (dayNumber(range.to) - dayNumber(range.from));
  return Math.min(Math.max(share, 0), 1);
}

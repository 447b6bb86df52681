import type { Day } from "../../lib/span.ts";
import { dayNumber } from "../../lib/span.ts";

/**
 * The stop that a slider comes to rest at. A step of a single day is a press of an arrow key and goes to the next
 * stop that way; anything longer is a drag and goes to the nearest stop. `current` where there is none.
 * @example with stops 1 May and 23 May, from 1 May a step to 2 May rests at 23 May; a drag to 5 May rests at 1 May.
 */
export function nearestStop(stops: readonly Day[], current: Day, wanted: number): Day {
  const step = wanted - dayNumber(current);
  if (step === 1) return stops.find((day) => day > current) ?? current;
  if (step === -1) return stops.findLast((day) => day < current) ?? current;
  const distance = (day: Day): number => Math.abs(dayNumber(day) - wanted);
  return stops.reduce((best, day) => (distance(day) < distance(best) ? day : best), stops[0] ?? current);
}

/** Five figures of a sample; NaN where it is empty. */
export interface Summary {
  readonly n: number;
  readonly least: number;
  readonly quarter: number;
  readonly middle: number;
  readonly threeQuarters: number;
  readonly most: number;
}

/**
 * Sums up a sample: its ends, its median, and the quartiles between them (linear, as R’s type 7).
 * @example summaryOf([1, 2, 3, 4]) has the middle 2.5 and the quarter 1.75.
 */
export function summaryOf(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const low = sorted[Math.floor(place)] ?? Number.NaN;
    const high = sorted[Math.ceil(place)] ?? Number.NaN;
    return low + (high - low) * (place - Math.floor(place));
  };
  return {
    n: sorted.length,
    least: at(0),
    quarter: at(0.25),
    middle: at(0.5),
    threeQuarters: at(0.75),
    most: at(1),
  };
}

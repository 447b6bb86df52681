import { fnv1a } from "../../src/lib/hash.ts";

/** Numbers that look like chance and come out the same each time. */
export interface Chance {
  /** A whole number from 0 up to and without `below`. */
  below(below: number): number;
  /** One of some things; of none it throws. */
  one<T>(things: readonly T[]): T;
  /** True this often, from 0 (never) to 1 (always). */
  often(share: number): boolean;
}

/**
 * Makes the chance of one record, from a text that names it: what is drawn for one record changes nothing in another.
 * The generator is Mulberry32 (Tommy Ettinger, 2017), started at the FNV-1a hash of the text.
 * @example chanceOf("1 claim 7").below(6) is the same in every run and on every machine.
 */
export function chanceOf(seed: string): Chance {
  let state = fnv1a(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one(things) {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new RangeError("One of no things was wanted.");
      return thing;
    },
    often: (share) => next() < share,
  };
}

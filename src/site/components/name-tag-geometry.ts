import { fnv1a } from "../../lib/hash.ts";

/** Numbers from 0 to below 1, always the same for one seed (a linear congruential generator). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const tenth = (value: number): number => Number(value.toFixed(1));
const steps = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** What varies from tag to tag, from the id alone: same id, same tag. */
export function variationOf(id: string) {
  const seed = fnv1a(id);
  return {
    seed,
    /** Degrees, within one to either side. */
    turn: tenth(((seed % 241) / 240) * 2 - 1),
    satin: seed % 3,
    stitchPhase: (seed >>> 5) % 7,
  };
}

/** Size and spacing of the lettering, from the number of syllables. */
export function letteringOf(hangul: string): { readonly size: number; readonly spacing: number } {
  const count = hangul.replaceAll(" ", "").length;
  if (count <= 1) return { size: 44, spacing: 0 };
  if (count === 2) return { size: 45, spacing: 30 };
  if (count === 3) return { size: 45, spacing: 9 };
  return count === 4 ? { size: 39, spacing: 2 } : { size: 30, spacing: 0 };
}

/** Short curved hairs on a square patch of felt. */
export function fibres(seed: number): string {
  const next = numbersFrom(seed);
  return steps(16)
    .map(() => {
      const [x, y, angle, length] = [next() * 30, next() * 30, next() * 6.28, 2 + next() * 4];
      const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length];
      const bend = `${tenth(dx / 2 + next() * 2 - 1)} ${tenth(dy / 2 + next() * 2 - 1)}`;
      return `M${tenth(x)} ${tenth(y)}q${bend} ${tenth(dx)} ${tenth(dy)}`;
    })
    .join("");
}

/** Torn ends of a webbing tape. */
export function frayedTape(seed: number): string {
  const next = numbersFrom(seed);
  const ends = steps(13).map((row) => {
    const y = 7 + row * 4;
    return { left: `${tenth(1 + next() * 5)} ${y}`, right: `${tenth(199 - next() * 5)} ${y}` };
  });
  const right = ends.map((end) => end.right).toReversed();
  return `M${ends.map((end) => end.left).join("L")}L${right.join("L")}Z`;
}

/** Knots on the back of a tag that lies face down. */
export function knots(seed: number): string {
  const next = numbersFrom(seed || 3);
  return steps(39)
    .map((knot) => {
      const x = 40 + Math.floor(knot / 13) * 46 + next() * 32;
      return `M${tenth(x)} ${tenth(18 + next() * 28)}l${tenth(next() * 9 - 4.5)} ${tenth(next() * 7 - 3.5)}`;
    })
    .join("");
}

/** A zigzag seam along all four edges. */
export function zigzag(): string {
  const along = (from: number, step: number, high: number, low: number): string =>
    steps(33)
      .map((index) => `${tenth(from + index * step)} ${index % 2 === 1 ? high : low}`)
      .join("L");
  const side = (outer: number, inner: number): string =>
    [11, 15, 20, 25, 30, 35, 40, 45, 50, 53]
      .map((y, index) => `${index % 2 === 0 ? outer : inner} ${y}`)
      .join("L");
  return `M${along(6, 5.875, 6, 11)}M${along(194, -5.875, 58, 53)}M${side(6, 11)}M${side(194, 189)}`;
}

/**
 * How many of something are tried: all, or the share that `REGISTER_SHARE` asks for, and never none.
 * @throws Error where the share is no number above 0 and up to 1.
 * @example With REGISTER_SHARE=0.01 countOf(10_000) is 100.
 */
export function countOf(all: number, wanted = process.env["REGISTER_SHARE"] ?? "1"): number {
  const share = Number(wanted);
  if (!(share > 0 && share <= 1))
    throw new Error(`REGISTER_SHARE is “${wanted}”; write a number above 0 and up to 1, such as 0.01.`);
  return Math.max(1, Math.round(all * share));
}

/** Prints a figure on a line of its own, so that it can be copied. */
export const print = (figure: string): void => void process.stdout.write(`${figure}\n`);

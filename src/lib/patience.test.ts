import { expect, test, vi } from "vitest";
import { TooLate, patience, within } from "./patience.ts";

test("gives what comes in time, and its failure", async () => {
  await expect(within(Promise.resolve(7))).resolves.toBe(7);
  await expect(within(Promise.reject(new RangeError("no")))).rejects.toThrow(RangeError);
});

test("ends the wait for what never comes, and leaves no timer behind", async () => {
  vi.useFakeTimers();
  try {
    const wait = within(new Promise(() => {})).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(patience);
    expect(await wait).toBeInstanceOf(TooLate);
    await within(Promise.resolve(1));
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

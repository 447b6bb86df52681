import { patience } from "../../lib/patience.ts";

/** That a file is not there. */
export class Absent extends Error {
  override readonly name = "Absent";
}

/**
 * Fetches a file of this edition and reads it as JSON, waiting no longer than {@link patience}.
 *
 * @throws Absent where the host has no such file, and another error where it does not arrive whole and in time: no
 * connection, another refusal, half a file, or a page in its place.
 */
export async function fetchJson(
  address: string,
  what: string,
  cache: RequestCache = "default",
): Promise<object> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience), cache });
  if (response.status === 404) throw new Absent(`${what}: the host has no such file.`);
  if (!response.ok) throw new Error(`${what} could not be fetched (${response.status}).`);
  const read: unknown = await response.json();
  if (typeof read !== "object" || read === null) throw new TypeError(`${what} is not what was asked for.`);
  return read;
}

/** Tells whether a wait has ended because it had gone on for too long; there is no use in a third one. */
export const isLate = (error: Error): boolean => error.name === "TimeoutError" || error.name === "TooLate";

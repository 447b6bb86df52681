/**
 * How long anything is waited for from the network, in milliseconds: a file, a page, a piece of code. A phone on a slow
 * line gets the largest file of an ordinary visit in less; who waits longer is told, and can try again.
 */
export const patience = 12_000;

/** What a wait ends with that has gone on for too long. */
export class TooLate extends Error {
  override readonly name = "TooLate";
}

/**
 * Waits for something that cannot be broken off, such as an `import()`, for as long as is allowed.
 * @throws TooLate when the time is over; what comes later is dropped.
 */
export async function within<T>(work: Promise<T>, milliseconds: number = patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooLate(`Nothing came for ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

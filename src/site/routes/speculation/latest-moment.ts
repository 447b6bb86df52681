/**
 * The last moment that a number from elsewhere can be of: a day from now, because clocks differ.
 * @example at 2026-11-21T12:00Z it is 2026-11-22T12:00:00.000Z.
 */
export const latestMoment = (now: Date): string => new Date(now.getTime() + 86_400_000).toISOString();

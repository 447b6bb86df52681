/**
 * Number of single-character edits (insert, delete, replace) between two texts.
 * Follows Levenshtein 1965 in the two-row form; cost |a| × |b|.
 * @example editDistance("nam-on-jo", "nam-onjo") is 1.
 */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/**
 * The candidate that is nearest to a misspelt text, or undefined where nothing is close
 * (more than a third of the longer text would have to change, and at least two edits).
 * @example nearest("staus", ["status", "date"]) is "status".
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const limit = Math.max(2, Math.floor(Math.max(text.length, candidate.length) / 3));
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

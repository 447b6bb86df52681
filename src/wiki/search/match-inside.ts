import { fold } from "../names/fold.ts";
import { withoutParticle } from "../names/particles.ts";
import { soundOf } from "../names/respell.ts";
import type { NameMatch } from "./match-name.ts";
import type { NameIndex } from "./name-index.ts";

/** Queries are sentences at most; words past this many are not tried for names. */
const wordLimit = 12;
/** A name has at most this many words. */
const nameLimit = 4;
/** A name inside a longer query counts by its share of the letters, between these two scores. */
const [lowest, highest] = [30, 78];

/**
 * Names that stand inside a longer query, whole: “is yoo in soo in season 2”, “청산이는 살아 있나”. The more
 * of the query the name takes, the higher its score.
 */
export function matchInside(indexes: readonly NameIndex[], query: string): Map<number, NameMatch> {
  const found = new Map<number, NameMatch>();
  const parts = query
    .split(/\s+/u)
    .filter((part) => fold(part) !== "")
    .slice(0, wordLimit);
  if (parts.length < 2) return found;
  const length = fold(query).length;
  const add = (text: string, share: number, way: "letters" | "sound"): void => {
    for (const { written, sounds } of indexes)
      for (const key of (way === "letters" ? written : sounds).keys.get(text) ?? []) {
        const score =
          lowest + (highest - lowest) * share - (key.order === "given" ? 2 : 0) - (way === "sound" ? 4 : 0);
        if (score > (found.get(key.document)?.score ?? 0)) found.set(key.document, { key, score, way });
      }
  };
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 1; to <= Math.min(parts.length, from + nameLimit); to += 1) {
      const text = parts.slice(from, to).join(" ");
      const written = fold(text);
      if (written.length < 2 || to - from === parts.length) continue;
      const share = written.length / length;
      add(written, share, "letters");
      if (written.length > 3) add(soundOf(text), share, "sound");
      for (const { stem } of withoutParticle(written)) add(stem, share, "letters");
    }
  }
  return found;
}

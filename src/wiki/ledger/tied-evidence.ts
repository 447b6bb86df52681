import { groupBy } from "../../lib/group.ts";
import { contains, overlaps } from "../../lib/span.ts";
import type { Claim } from "../model/source.ts";
import type { Evidence, Theory } from "../model/theory.ts";
import type { Value } from "../model/value.ts";
import type { Bearing } from "../vocabulary/statements.ts";
import { accordOf } from "./compatible.ts";
import { originsOf } from "./origins.ts";
import type { Works } from "./works.ts";

/**
 * The side that an answer takes where a theory holds under a wanted one; undefined where it takes none. A date or
 * window speaks for what contains all of it and against what shares no day with it; one that lies across the edge
 * says nothing. "Not in this span" speaks against what lies wholly inside it. Other values are for or against as
 * they agree with the wanted one or oppose it (compatible.ts).
 *
 * @example for a wanted 2026, “2026-07/2026-12” supports, “2027” undermines, and “2026-10/2027-03” takes no side.
 */
export function bearingOf(said: Value, wanted: Value): Bearing | undefined {
  if (wanted.type === "date" || wanted.type === "window") {
    if (said.type === "excluded") return contains(said.span, wanted.span) ? "undermines" : undefined;
    if (said.type !== "date" && said.type !== "window") return undefined;
    if (contains(wanted.span, said.span)) return "supports";
    return overlaps(wanted.span, said.span) ? undefined : "undermines";
  }
  return ({ agree: "supports", oppose: "undermines", silent: undefined } as const)[accordOf(said, wanted)];
}

/** What {@link tiedEvidence} asks of a ledger. */
export interface TiedTo {
  /** The live claims on the theory's question, newest first. */
  readonly live: readonly Claim[];
  readonly works: Works;
  readonly rankOf: (claim: Claim) => number;
  readonly wordsOf: (claim: Claim) => string;
}

/**
 * The evidence that the ledger itself gives a theory tied to one of its questions: the live claims, each on its
 * side. Reprints weigh no more than one report: of every independent origin only the claim of highest rank comes
 * in, then the newest. A theory without a wanted answer gets none, and claims in `listed` are left to the editor.
 *
 * @example three papers of two publishers that say 2026 are two pieces for “in 2026”.
 */
export function tiedEvidence(
  { id: theory, tied }: Theory,
  listed: ReadonlySet<string>,
  { live, works, rankOf, wordsOf }: TiedTo,
): Evidence[] {
  const wanted = tied?.value;
  if (!wanted) return [];
  const sides = groupBy(
    live.filter(({ id }) => !listed.has(id)),
    ({ value }) => bearingOf(value, wanted),
  );
  return (["supports", "undermines"] as const).flatMap((bearing) => {
    const side = sides.get(bearing) ?? [];
    return originsOf(side, works).flatMap(({ claims }) => {
      const newest = side.filter((claim) => claims.includes(claim));
      const [best] = newest.toSorted((a, b) => rankOf(b) - rankOf(a));
      return best ? [{ ...pieceOf(best), theory, bearing, text: wordsOf(best) }] : [];
    });
  });
}

const pieceOf = ({ id, question, source, level, since }: Claim) => ({
  id,
  on: { type: "claim", claim: id, question, source } as const,
  citations: [{ source }],
  level,
  since,
});

import { formatNumberOf } from "../../lib/format-date.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { Claim } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { formatPublished } from "./citation.ts";
import { lookup } from "./lookup.ts";
import { formatValue } from "./value.ts";

/** One live claim as it was weighed. */
export interface WeighedClaim {
  readonly id: string;
  /** Who said it, and when. */
  readonly by: string;
  readonly value: string;
  /** From -1 (rumour on social media) to 5 (official). */
  readonly rank: number;
  readonly side: "leads" | "agrees" | "opposes" | "says neither";
}

/** Why a question stands where it stands. */
export interface Why {
  /** The rule that held first. */
  readonly rule: string;
  /** The figures that it was applied to. */
  readonly figures: readonly string[];
  /** The claims behind them, the leading one first; of many the strongest. */
  readonly claims: readonly WeighedClaim[];
  readonly left: number;
}

/** Claims that a card lists; the ledger of the question holds every one. */
const listed = 8;

/** Why a question stands where it stands: the rule, its figures, and the live claims with their ranks. */
export function whyOf(world: OpenWorld, id: string): Why {
  const ledger = ledgerOf(world);
  const { rule, leading, leadingRank, agreeing, opposing, silent, origins } = ledger.standingOf(id);
  if (!leading) return { rule, figures: [], claims: [], left: 0 };
  const rankOf = (claim: Claim): number => ledger.rankOf(claim.id) ?? -1;
  const weighed = [
    ...[leading].map((claim) => ({ claim, side: "leads" as const })),
    ...agreeing.map((claim) => ({ claim, side: "agrees" as const })),
    ...opposing.map((claim) => ({ claim, side: "opposes" as const })),
    ...silent.map((claim) => ({ claim, side: "says neither" as const })),
  ];
  const strongest = [weighed[0], ...weighed.slice(1).sort((a, b) => rankOf(b.claim) - rankOf(a.claim))]
    .filter((entry) => entry !== undefined)
    .slice(0, listed);
  const { imprints, questions } = lookup(world);
  return {
    rule,
    figures: [
      `The leading answer is that of ${imprints.get(leading.source)?.publisherName ?? leading.source}, of rank ${leadingRank ?? 0} on a scale from 0 to 5.`,
      `${formatNumberOf(agreeing.length, "other live claim agrees", "other live claims agree")}, ` +
        `${formatNumberOf(opposing.length, "opposes it", "oppose it")}; ` +
        `${formatNumberOf(origins, "independent origin")} of rank 2 or more ${origins === 1 ? "bears" : "bear"} it out.`,
    ],
    claims: strongest.map(({ claim, side }) => {
      const imprint = imprints.get(claim.source);
      return {
        id: claim.id,
        by: `${imprint?.publisherName ?? claim.source}, ${formatPublished(imprint?.published ?? null)}`,
        value: formatValue(claim.value, questions.get(id) ?? {}),
        rank: rankOf(claim),
        side,
      };
    }),
    left: weighed.length - strongest.length,
  };
}

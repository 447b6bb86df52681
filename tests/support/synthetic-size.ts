/** How many records of each kind a synthetic record has. */
export interface SyntheticSize {
  readonly characters: number;
  readonly people: number;
  readonly entries: number;
  readonly moments: number;
  readonly theories: number;
  readonly questions: number;
  readonly publishers: number;
  readonly sources: number;
  readonly claims: number;
}

/** The register of 21 November 2026, in whose proportions synthetic records are made. */
const real: SyntheticSize = {
  characters: 48,
  people: 43,
  entries: 52,
  moments: 66,
  theories: 22,
  questions: 125,
  publishers: 203,
  sources: 350,
  claims: 555,
};

/** The size of a record that has so many of one kind, in proportion; at least one of each, claims and questions as told. */
export function sizeFor(
  kind: keyof SyntheticSize,
  count: number,
  told: Partial<SyntheticSize> = {},
): SyntheticSize {
  const scaled = (name: keyof SyntheticSize): number =>
    told[name] ?? Math.max(1, Math.round((real[name] * count) / real[kind]));
  return {
    characters: scaled("characters"),
    people: scaled("people"),
    entries: scaled("entries"),
    moments: scaled("moments"),
    theories: scaled("theories"),
    questions: scaled("questions"),
    publishers: scaled("publishers"),
    sources: scaled("sources"),
    claims: scaled("claims"),
  };
}

/** Ten thousand claims on a thousand questions, the rest in proportion to the claims. */
export const tenThousandClaims = sizeFor("claims", 10_000, { questions: 1_000 });

import type { TagMaterial } from "../../wiki/vocabulary/statements.ts";
import { letteringOf } from "./name-tag-geometry.ts";

/** How each material is lettered: stitched, engraved or written. */
const letterings: Readonly<
  Record<TagMaterial, { readonly face: string; readonly base: number; readonly grow: number }>
> = {
  class25: { face: "thread", base: 48, grow: 0 },
  second: { face: "thread", base: 48, grow: 0 },
  senior: { face: "thread", base: 48, grow: 0 },
  staff: { face: "plate", base: 45, grow: -3 },
  family: { face: "hand", base: 50, grow: 15 },
  rescue: { face: "thread", base: 48, grow: 0 },
  army: { face: "thread", base: 48, grow: 0 },
  state: { face: "plate", base: 45, grow: -3 },
  new: { face: "thread", base: 48, grow: 0 },
};

interface LettersProps {
  readonly hangul: string;
  readonly material: TagMaterial;
  readonly className?: string;
  /** Pattern laid over the letters, such as a satin stitch. */
  readonly fill?: string;
  readonly transform?: string;
}

/** One layer of a name tag’s lettering, centred; the last letter’s spacing is taken back. */
export function Letters({ hangul, material, className, ...layer }: LettersProps) {
  const { face, base, grow } = letterings[material];
  const { size, spacing } = letteringOf(hangul);
  return (
    <text
      className={className === undefined ? `tag-${face}` : `tag-${face} ${className}`}
      x={100 + spacing / 2}
      y={base}
      fontSize={size + grow}
      letterSpacing={spacing}
      lang="ko"
      {...layer}
    >
      {hangul}
    </text>
  );
}

const flat: ReadonlySet<TagMaterial> = new Set(["staff", "family", "army"]);

/** The lettering as sewn: felt and patches have a shadow and a satin stitch, a lacquer plate its pearl. */
export function SewnLetters({
  hangul,
  material,
  satin,
}: Pick<LettersProps, "hangul" | "material"> & { readonly satin: number | undefined }) {
  const name = { hangul, material };
  if (flat.has(material) || satin === undefined) return <Letters {...name} className="tag-name" />;
  const plate = material === "state";
  return (
    <>
      {!plate && <Letters {...name} className="tag-shadow" transform="translate(.9 1.3)" />}
      <Letters {...name} className="tag-name" />
      <Letters {...name} fill={`url(#tag-satin-${plate ? 1 : satin})`} />
    </>
  );
}

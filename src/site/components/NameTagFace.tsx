import type { FateState, TagMaterial } from "../../wiki/vocabulary/statements.ts";
import { Letters, SewnLetters } from "./NameTagLetters.tsx";
import { tear } from "./TagDefs.tsx";
import { knots } from "./name-tag-geometry.ts";

/** A tag’s state; face down, it hides name and group alike. */
export type TagState = FateState | "sealed" | "unannounced";

interface NameTagFaceProps {
  readonly hangul: string;
  readonly material: TagMaterial | "sealed";
  readonly state: TagState;
  /** Which of the satin stitches; none on a tag too small for it. */
  readonly satin: number | undefined;
  readonly seed: number;
}

const mends = Array.from(
  { length: 13 },
  (_, index) => `M${12 + index * 14.5} ${29 + (index % 2) * 1.5}l3 11`,
).join("");
const cuts = "M58 22l26 4M76 40l22-5M112 20l24 6M104 46l30-6M48 47l18-4M140 34l22 3";

/** What is on a name tag, by state. */
export function NameTagFace({ hangul, material, state, satin, seed }: NameTagFaceProps) {
  if (material === "sealed")
    return (
      <>
        <path className="tag-knots" d={knots(seed)} />
        <path className="tag-metal" d="M25 6h150c5 0 5 7 0 7H29" />
        <circle className="tag-metal" cx="25" cy="9.5" r="4" />
      </>
    );
  const name = { hangul, material };
  if (state === "unannounced" && hangul === "")
    return [40, 84, 128].map((x) => (
      <rect key={x} className="tag-chalk" x={x} y="14" width="34" height="36" />
    ));
  if (state === "unsure")
    return (
      <>
        <Letters {...name} className="tag-basted" />
        <g transform="rotate(24 14 8)">
          <path className="tag-metal" d="M-6 4h34c5 0 5 7 0 7h-31" />
          <circle className="tag-metal" cx="-7" cy="7.5" r="3.6" />
        </g>
      </>
    );
  return (
    <>
      {state === "unannounced" ? (
        <Letters {...name} className="tag-name" />
      ) : (
        <SewnLetters {...name} satin={satin} />
      )}
      {state === "half" && (
        <>
          <g clipPath="url(#tag-lower-half)">
            <Letters {...name} className="tag-white" />
          </g>
          <path className="tag-mend" d={`M4 33 L${tear} 196 33${mends}`} />
        </>
      )}
      {state === "turned" && (
        <>
          <path className="tag-cut" d={cuts} />
          <path className="tag-loose" d="M158 46c10 4 14 10 8 17s-14 3-9 9 16 2 18 8" />
        </>
      )}
      {state === "lost" && (
        <>
          <path className="tag-ribbon" d="M0 26V4L4 0H26L30 3 3 30Z" />
          <path className="tag-ribbon-line" d="M1.5 21.5 21.5 1.5M3.5 26.5 26.5 3.5" />
        </>
      )}
    </>
  );
}

import type { TagMaterial } from "../../wiki/vocabulary/statements.ts";
import { NameTagBody } from "./NameTagBody.tsx";
import type { TagState } from "./NameTagFace.tsx";
import { NameTagFace } from "./NameTagFace.tsx";
import { variationOf } from "./name-tag-geometry.ts";
import "./name-tag.css";

interface NameTagProps {
  readonly id: string;
  readonly hangul: string;
  readonly material: TagMaterial;
  readonly state?: TagState;
  /** 82, 116, 200 or 272 px wide. */
  readonly size?: "s" | "m" | "l" | "xl";
  /** What the tag says, where no name stands beside it as text. */
  readonly label?: string;
}

/** A name tag: the portrait of a character. The patterns of TagDefs must stand once in the page. */
export function NameTag({ id, hangul, material, state = "present", size = "m", label }: NameTagProps) {
  const cloth = state === "sealed" ? "sealed" : state === "unannounced" ? "new" : material;
  const { turn, satin, seed, stitchPhase } = variationOf(state === "sealed" ? "sealed" : id);
  // At 82 px fibres, shadow and satin would be noise.
  const fine = size !== "s";
  const angle = size === "xl" ? Math.round(turn * 6) / 10 : turn;
  return (
    <svg
      className={`tag tag-${size} tag-of-${cloth} tag-is-${state}`}
      viewBox="0 0 200 64"
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <g transform={state === "unsure" ? "rotate(-4 12 13)" : `rotate(${angle} 100 32)`}>
        <NameTagBody material={cloth} seed={seed} stitchPhase={stitchPhase} fine={fine} />
        <NameTagFace
          hangul={hangul}
          material={cloth}
          state={state}
          satin={fine ? satin : undefined}
          seed={seed}
        />
      </g>
    </svg>
  );
}

import type { TagMaterial } from "../../wiki/vocabulary/statements.ts";

/** Cloth of the jacket that a tag is sewn to: the piece, its lapel, its seams, its thread. */
const cloths = {
  green: { piece: "#26483b", lapel: "#1f3d32", seam: "#122720", thread: "#e8ece2" },
  charcoal: { piece: "#3d4341", lapel: "#343a38", seam: "#1f2423", thread: "#e8ece2" },
  navy: { piece: "#253450", lapel: "#1e2b45", seam: "#111a2c", thread: "#e8ece2" },
  olive: { piece: "#565e3c", lapel: "#4a5133", seam: "#2c311d", thread: "#e8ece2" },
  black: { piece: "#2b2a2e", lapel: "#222124", seam: "#121114", thread: "#b9d4c6" },
  cotton: { piece: "#cfc4a8", lapel: "#c3b799", seam: "#8d7b50", thread: "#5f5334" },
  paper: { piece: "#d9d3bd", lapel: "#d0c9b0", seam: "#8f8763", thread: "#6d6545" },
} as const;

const clothOf: Readonly<Record<TagMaterial, keyof typeof cloths>> = {
  class25: "green",
  second: "green",
  senior: "green",
  staff: "charcoal",
  rescue: "navy",
  army: "olive",
  state: "black",
  family: "cotton",
  new: "paper",
};

const whole = { width: 348, height: 200 };

/** A cut of cloth above a pocket, where the tag of a record card is sewn. */
export function Cloth({ material }: { readonly material: TagMaterial }) {
  const { piece, lapel, seam, thread } = cloths[clothOf[material]];
  const stitch = {
    fill: "none",
    stroke: thread,
    strokeOpacity: 0.36,
    strokeWidth: 1,
    strokeDasharray: "3 3",
  };
  return (
    <svg
      className="cloth-ground"
      viewBox="0 0 348 200"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect {...whole} fill={piece} />
      <rect {...whole} fill="url(#tag-twill)" />
      <rect {...whole} fill="url(#tag-twill-light)" />
      <path d="M0 0H92L60 62 78 76 14 200H0Z" fill={lapel} />
      <path d="M92 0 60 62 78 76 14 200M60 62 22 30" fill="none" stroke={seam} strokeWidth="1.6" />
      <path d="M86 0 55 61 71 76 8 196" {...stitch} />
      <path d="M104 132 318 125 319 142 105 150Z" fill={lapel} stroke={seam} strokeWidth="1.6" />
      <path d="M108 135.5 315 128.8" {...stitch} />
      <path d="M105 150V200M319 142V200" fill="none" stroke={seam} strokeWidth="1.4" strokeOpacity=".7" />
    </svg>
  );
}

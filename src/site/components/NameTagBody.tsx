import type { TagMaterial } from "../../wiki/vocabulary/statements.ts";
import { frayedTape, zigzag } from "./name-tag-geometry.ts";

interface NameTagBodyProps {
  readonly material: TagMaterial | "sealed";
  readonly seed: number;
  readonly stitchPhase: number;
  /** Whether it is large enough for its finest marks. */
  readonly fine: boolean;
}

const patch = { x: 3, y: 3, width: 194, height: 58, rx: 3 };
const cotton = "M4 5 50 4 102 5.5 150 4 196 5 197 59 148 60.5 96 59 52 60.5 3 59Z";

/** The cloth or plate of a name tag with its edge: groups differ by it without any colour. */
export function NameTagBody({ material, seed, stitchPhase, fine }: NameTagBodyProps) {
  switch (material) {
    case "staff":
      return (
        <>
          <path className="tag-body tag-outline" d="M8 4H192L197 9V55L192 60H8L3 55V9Z" />
          {fine && <path className="tag-edge" strokeWidth=".8" d="M11 8H189L193 12V52L189 56H11L7 52V12Z" />}
          <circle className="tag-pin" cx="14" cy="32" r="2.2" />
          <circle className="tag-pin" cx="186" cy="32" r="2.2" />
        </>
      );
    case "family":
      return (
        <>
          <path className="tag-body tag-outline" d={cotton} />
          {fine && (
            <>
              <path fill="url(#tag-twill)" d={cotton} />
              <path className="tag-tacks" d="M9 11l7-2M9 53l7 2M191 11l-7-2M191 53l-7 2" />
            </>
          )}
        </>
      );
    case "rescue":
      return (
        <>
          <rect className="tag-body" x="2" y="3" width="196" height="58" />
          {fine && <rect x="2" y="3" width="196" height="58" fill="url(#tag-hooks)" />}
          <rect className="tag-edge" x="4.5" y="5.5" width="191" height="53" strokeWidth="3" />
        </>
      );
    case "army": {
      const tape = frayedTape(seed);
      return (
        <>
          <path className="tag-body" d={tape} />
          {fine && (
            <>
              <path fill="url(#tag-ribs)" d={tape} />
              <path className="tag-edge" strokeWidth="1" strokeDasharray="3 2" d="M10 14H190M10 50H190" />
            </>
          )}
        </>
      );
    }
    case "state":
      return (
        <>
          <path className="tag-body tag-outline" d="M9 5H191L199 59H1Z" />
          {fine && (
            <>
              <path className="tag-edge" strokeWidth="1.2" d="M14 10H186L192 54H8Z" />
              <path
                className="tag-inlay"
                d="M22 32q5-9 10 0t-10 0M27 24v16M168 32q5-9 10 0t-10 0M173 24v16"
              />
            </>
          )}
        </>
      );
    default:
      return (
        <>
          <rect className="tag-body" {...patch} />
          {fine && <rect fill="url(#tag-felt)" {...patch} />}
          <FeltEdge material={material} stitchPhase={stitchPhase} fine={fine} />
        </>
      );
  }
}

/** The stitching round a piece of felt or wool. */
function FeltEdge({ material, stitchPhase, fine }: Omit<NameTagBodyProps, "seed">) {
  const outline = <rect className="tag-line" {...patch} />;
  if (material === "second")
    return (
      <>
        {fine && (
          <rect
            className="tag-edge"
            x="8.5"
            y="8.5"
            width="183"
            height="47"
            rx="1.5"
            strokeWidth="1.5"
            strokeDasharray="5 3.5"
            strokeDashoffset={stitchPhase}
          />
        )}
        {outline}
      </>
    );
  if (material === "senior")
    return (
      <>
        {fine && <path className="tag-thread-line" strokeWidth="1.4" strokeOpacity=".85" d={zigzag()} />}
        {outline}
      </>
    );
  if (material === "new")
    return <rect className="tag-edge" {...patch} strokeWidth="1.6" strokeDasharray="9 6" />;
  return (
    <rect
      className="tag-edge"
      x="4"
      y="4"
      width="192"
      height="56"
      rx="3"
      strokeWidth="5"
      strokeDasharray="1.7 1.1"
      strokeDashoffset={stitchPhase}
    />
  );
}

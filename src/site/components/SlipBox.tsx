import type { SlipLook } from "../../wiki/queries/slip.ts";
import type { PlacedBox } from "../charts/slip-geometry.ts";

interface SlipBoxProps {
  readonly box: PlacedBox;
  readonly look: SlipLook;
  /** The drawing that it stands in: its hatching is found there. */
  readonly drawing: string;
}

/** One prediction as a box, in the style of its standing. */
export const SlipBox = ({ box: { x, y, width, height, open }, look, drawing }: SlipBoxProps) => (
  <>
    <rect
      className={`slip-box is-${look}`}
      x={x}
      y={y}
      width={width}
      height={height}
      {...(look === "rumour" && { fill: `url(#slip-hearsay-${drawing})` })}
    />
    {open && <path className="slip-open" d={`M${x} ${y}l${width / 2} -7l${width / 2} 7`} />}
    {look === "superseded" && (
      <path
        className="slip-cross"
        d={`M${x - 4} ${y + height / 2 - 2.5}h${width + 8}m${-width - 8} 5h${width + 8}`}
      />
    )}
  </>
);

import type { SlipEvent } from "../../wiki/queries/slip.ts";
import { isNarrow } from "../charts/slip-frame.ts";
import type { PlacedSlip } from "../charts/slip-geometry.ts";
import { placePins } from "../charts/slip-pins.ts";

/** Events of the making, hung under the time axis; a narrow drawing has the dots alone. */
export function SlipPins({
  events,
  placed: { frame, xOf },
}: {
  readonly events: readonly SlipEvent[];
  readonly placed: PlacedSlip;
}) {
  const floor = frame.height - frame.bottom;
  const texts = new Map(events.map((event) => [event.id, event]));
  const pins = placePins(
    events.map(({ id, day, label, dateText }) => ({
      id,
      x: xOf(day),
      text: label.length > dateText.length ? label : dateText,
    })),
    frame.left,
    frame.width - frame.right,
  );
  const named = frame.name === "wide" && !isNarrow(frame);
  return (
    <g className="slip-pins" aria-hidden="true">
      {pins.map(({ id, x, anchor }) => (
        <g key={id}>
          {named && anchor !== undefined && (
            <>
              <path d={`M${x} ${floor}V${floor + 36}`} />
              <text className="slip-event" x={x} y={floor + 52} textAnchor={anchor}>
                {texts.get(id)?.label}
              </text>
              <text x={x} y={floor + 68} textAnchor={anchor}>
                {texts.get(id)?.dateText}
              </text>
            </>
          )}
          <circle cx={x} cy={floor} r="4" />
        </g>
      ))}
    </g>
  );
}

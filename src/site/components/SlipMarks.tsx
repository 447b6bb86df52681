import type { KeyboardEvent } from "react";
import { useRef, useState } from "react";
import type { SlipMark } from "../../wiki/queries/slip.ts";
import type { PlacedBox, PlacedSlip } from "../charts/slip-geometry.ts";

/**
 * The predictions as boxes. They are one stop of the Tab key; the arrows move between them in the order in which
 * the predictions were made, and the one with the focus or under the pointer says its words below the chart.
 */
export function SlipMarks({
  placed,
  marks,
}: {
  readonly placed: PlacedSlip;
  readonly marks: readonly SlipMark[];
}) {
  const [current, setCurrent] = useState(0);
  const [said, setSaid] = useState<SlipMark | null>(null);
  const group = useRef<SVGGElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const to =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? marks.length - 1
          : step === undefined
            ? -1
            : current + step;
    if (to < 0 || to >= marks.length) return;
    event.preventDefault();
    setCurrent(to);
    group.current?.querySelectorAll<SVGElement>("[data-mark]")[to]?.focus();
  };
  return (
    <g ref={group} role="list" aria-label="Predictions" onKeyDown={move}>
      {marks.map((mark, index) => {
        const box = placed.boxes[index];
        return box ? (
          <g
            key={mark.id}
            data-mark={mark.id}
            role="listitem"
            tabIndex={index === current ? 0 : -1}
            className={`slip-box is-${mark.look}`}
            aria-label={`${mark.publisher}, ${mark.madeText}: ${mark.windowText} (${mark.standing}). ${mark.statement}`}
            onFocus={() => {
              setCurrent(index);
              setSaid(mark);
            }}
            onBlur={() => setSaid(null)}
            onPointerEnter={() => setSaid(mark)}
            onPointerLeave={() => setSaid(null)}
          >
            <Box box={box} crossed={mark.look === "superseded"} />
          </g>
        ) : null;
      })}
      {said ? <Words mark={said} placed={placed} /> : null}
    </g>
  );
}

function Box({
  box: { x, y, width, height, open },
  crossed,
}: {
  readonly box: PlacedBox;
  readonly crossed: boolean;
}) {
  const middle = y + height / 2;
  return (
    <>
      <rect x={x} y={y} width={width} height={height} />
      {open ? <path className="slip-open" d={`M${x} ${y}l${width / 2} -7l${width / 2} 7`} /> : null}
      {crossed ? (
        <path
          className="slip-cross"
          d={`M${x - 4} ${middle - 2.5}h${width + 8}M${x - 4} ${middle + 2.5}h${width + 8}`}
        />
      ) : null}
    </>
  );
}

/** What the mark in hand says, in the free corner of the chart above the diagonal’s past. */
function Words({ mark, placed: { frame } }: { readonly mark: SlipMark; readonly placed: PlacedSlip }) {
  const width = Math.min(420, frame.width - frame.left - frame.right - 8);
  return (
    <foreignObject
      x={frame.left + 8}
      y={frame.top + 4}
      width={width}
      height={150}
      className="slip-words"
      aria-hidden="true"
    >
      <p>
        <b>{mark.windowText}</b> {mark.standing}
        <br />
        {mark.publisher}, {mark.madeText}
        <br />
        {mark.statement}
      </p>
    </foreignObject>
  );
}

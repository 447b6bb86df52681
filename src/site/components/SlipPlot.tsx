import type { KeyboardEvent, MouseEvent } from "react";
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { useHref } from "react-router";
import type { SlipClaim, SlipData } from "../../wiki/queries/slip.ts";
import { formatNumberOf } from "../../lib/format-date.ts";
import type { Frame } from "../charts/slip-frame.ts";
import type { Range } from "../charts/slip-range.ts";
import { isIn } from "../charts/slip-range.ts";
import { late } from "../ui/late.tsx";
import type { Rested } from "../ui/use-rested.ts";
import { SlipDrawing } from "./SlipDrawing.tsx";
import { SlipMarks } from "./SlipMarks.tsx";
import { addressAsOf } from "./address-as-of.ts";
import { rangeAfter } from "./slip-deeds.ts";
import { placeAfter, slipDeed } from "./slip-keys.ts";
import { slipAxis } from "./slip-axis.ts";
import { useRangeGestures } from "./use-range-gestures.ts";

const SlipCard = late(async () => (await import("./SlipCard.tsx")).SlipCard);

interface SlipPlotProps {
  readonly data: SlipData<SlipClaim>;
  readonly range: Range;
  readonly frame: Frame;
  readonly onShow: (range: Range, settled: boolean) => void;
  readonly cards: {
    readonly rested: Rested | undefined;
    readonly press: (link: SVGAElement) => void;
    readonly close: () => void;
  };
}

/** One drawing of the slip chart with its marks, which can be walked, pointed at, moved and brought closer. */
export function SlipPlot({ data, range, frame, onShow, cards }: SlipPlotProps) {
  const { marks, asOf } = data;
  const chart = useRef<SVGSVGElement>(null);
  const drawn = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState<string>();
  const seen = marks.filter(({ made }) => isIn(made, range));
  const place = Math.max(
    seen.findIndex(({ id }) => id === current),
    0,
  );
  const root = useHref("/").replace(/\/$/u, "");
  const hrefOf = useCallback(
    ({ claim }: SlipClaim) =>
      claim.source === undefined ? `#source-${claim.cites[0]}` : root + addressAsOf(claim.source, asOf),
    [root, asOf],
  );
  const cites = useCallback((id: string) => marks.find((mark) => mark.id === id)?.claim.cites ?? [], [marks]);
  const follow = useFocusThatFollows(drawn, seen[place]?.id);
  useRangeGestures(chart, { frame, range, axis: slipAxis, onShow });

  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = slipDeed(event);
    const mark = seen[place];
    if (!deed) return;
    event.preventDefault();
    const next = seen[placeAfter(deed, place, seen.length)];
    const changed = rangeAfter(deed, range, slipAxis, mark?.made);
    if (changed) onShow(changed, true);
    // A mark that has left the range hands the focus to the one next to it.
    setCurrent(changed && mark && !isIn(mark.made, changed) ? nearest(marks, mark, changed)?.id : next?.id);
    follow();
  };
  const onClick = (event: MouseEvent): void => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest<SVGAElement>("a.slip-mark") : null;
    if (!plain || !link || !("popover" in HTMLElement.prototype)) return;
    event.preventDefault();
    setCurrent(link.dataset["mark"]);
    cards.press(link);
  };
  const { rested } = cards;
  const shown = rested && seen.find(({ id }) => id === rested.link.dataset["mark"]);
  return (
    <div className={`slip-plot slip-${frame.name}`}>
      <svg
        ref={chart}
        className="slip"
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="group"
        aria-label={`Slip chart, ${formatNumberOf(seen.length, "prediction")} as of ${data.asOfText}. The same figures follow as a table.`}
      >
        <g
          ref={drawn}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onFocus={({ target }) => {
            const id = target instanceof SVGElement ? target.dataset["mark"] : undefined;
            if (id !== undefined) setCurrent(id);
          }}
        >
          <SlipDrawing data={data} range={range} frame={frame} citesOf={cites}>
            {({ boxes }) => (
              <SlipMarks
                boxes={boxes}
                marks={seen}
                drawing={frame.name}
                stop={seen[place]?.id}
                hrefOf={hrefOf}
              />
            )}
          </SlipDrawing>
        </g>
      </svg>
      {rested && shown && (
        <SlipCard
          key={shown.id}
          rested={rested}
          mark={shown}
          peers={seen.filter((other) => other !== shown && isOneBox(other, shown))}
          onClose={cards.close}
        />
      )}
    </div>
  );
}

/** Whether two marks are drawn on one another. */
const isOneBox = (a: SlipClaim, b: SlipClaim): boolean =>
  a.made.first === b.made.first &&
  a.made.last === b.made.last &&
  a.window.first === b.window.first &&
  a.window.last === b.window.last;

/** The mark of a range that lies nearest to one in the order of making. */
function nearest(marks: readonly SlipClaim[], mark: SlipClaim, range: Range): SlipClaim | undefined {
  const place = marks.indexOf(mark);
  const distance = (other: SlipClaim): number => Math.abs(marks.indexOf(other) - place);
  return marks.filter(({ made }) => isIn(made, range)).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** After a key the focus goes to the current mark once it is drawn, or to the chart where none is. */
function useFocusThatFollows(
  drawn: { readonly current: SVGGElement | null },
  id: string | undefined,
): () => void {
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    const mark = drawn.current?.querySelector<SVGAElement>(`[data-mark="${CSS.escape(id ?? "")}"]`);
    (mark ?? drawn.current)?.focus({ preventScroll: mark !== null });
  });
  return () => {
    wanted.current = true;
  };
}

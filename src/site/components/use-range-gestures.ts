import type { RefObject } from "react";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Frame } from "../charts/slip-frame.ts";
import type { Range } from "../charts/slip-range.ts";
import { panRange, pinchRange, zoomRange } from "../charts/slip-range.ts";

interface Gestures {
  readonly frame: Frame;
  readonly range: Range;
  readonly axis: Range;
  /** Shows a range; a settled one goes into the address. */
  readonly onShow: (range: Range, settled: boolean) => void;
}

/** Pixels that a pointer may tremble while it presses. */
const tremble = 5;
/** Milliseconds after the last turn of a wheel before its range settles. */
const wheelRests = 250;

/**
 * Moves a chart by a drag and zooms it by two fingers, or by the wheel with Ctrl. One finger that goes up or down
 * scrolls the page: the style sheet leaves that direction to the browser. A press that became a drag is no click.
 */
export function useRangeGestures(chart: RefObject<SVGSVGElement | null>, gestures: Gestures): void {
  const { frame, axis } = gestures;
  const down = useRef(new Map<number, number>());
  const start = useRef<{ range: Range; shares: number[]; x: number; moved: boolean }>(undefined);
  const last = useRef(gestures.range);

  const shareOf = (event: MouseEvent): number => {
    const { left, width } = chart.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    const x = ((event.clientX - left) / width) * frame.width;
    return (x - frame.left) / (frame.width - frame.left - frame.right);
  };
  const show = (range: Range, settled: boolean): void => {
    last.current = range;
    gestures.onShow(range, settled);
  };
  const begin = (x: number, moved: boolean): void => {
    start.current = {
      range: moved ? last.current : gestures.range,
      shares: [...down.current.values()],
      x,
      moved,
    };
  };
  const onDown = useEffectEvent((event: PointerEvent) => {
    if (event.button !== 0) return;
    down.current.set(event.pointerId, shareOf(event));
    begin(event.clientX, down.current.size > 1);
  });
  const onMove = useEffectEvent((event: PointerEvent) => {
    const began = start.current;
    if (!began || !down.current.has(event.pointerId)) return;
    if (!began.moved && Math.abs(event.clientX - began.x) < tremble) return;
    if (!began.moved) chart.current?.setPointerCapture(event.pointerId);
    began.moved = true;
    down.current.set(event.pointerId, shareOf(event));
    const [a = 0, b = 0] = began.shares;
    const [nowA = 0, nowB = 0] = down.current.values();
    show(
      down.current.size === 1
        ? panRange(began.range, a - nowA, axis)
        : pinchRange(began.range, [a, b], [nowA, nowB], axis),
      false,
    );
  });
  const onUp = useEffectEvent((event: PointerEvent) => {
    if (!down.current.delete(event.pointerId)) return;
    const moved = start.current?.moved ?? false;
    if (down.current.size > 0) begin(event.clientX, moved);
    else if (moved) show(last.current, true);
  });
  const onClick = useEffectEvent((event: MouseEvent) => {
    if (!start.current?.moved) return;
    event.preventDefault();
    event.stopPropagation();
  });
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onWheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const point = Math.min(Math.max(shareOf(event), 0), 1);
    show(zoomRange(gestures.range, 2 ** (event.deltaY / 300), point, axis), false);
    clearTimeout(resting.current);
    resting.current = setTimeout(() => show(last.current, true), wheelRests);
  });

  useEffect(() => {
    const svg = chart.current;
    if (!svg) return;
    const stop = new AbortController();
    const { signal } = stop;
    svg.addEventListener("pointerdown", (event) => onDown(event), { signal });
    svg.addEventListener("pointermove", (event) => onMove(event), { signal });
    svg.addEventListener("pointerup", (event) => onUp(event), { signal });
    svg.addEventListener("pointercancel", (event) => onUp(event), { signal });
    svg.addEventListener("click", (event) => onClick(event), { signal, capture: true });
    svg.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
    // React listens to wheels passively, which could not keep the page from zooming.
    svg.addEventListener("wheel", (event) => onWheel(event), { signal, passive: false });
    return () => stop.abort();
  }, [chart]);
}

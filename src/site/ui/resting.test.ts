// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { RestingWatch } from "./resting.ts";
import { watchResting } from "./resting.ts";

const told: string[] = [];
let watch: RestingWatch | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  document.body.innerHTML =
    '<a id="one" href="#1">1</a><a id="two" href="#2">2</a><a id="bare" href="/">3</a><p>text</p><div class="float"><b>card</b></div>';
  watch = watchResting({
    rests: (link) => link.id !== "bare",
    onRest: (link) => void told.push(link.id),
    onLeave: () => void told.push("left"),
  });
});

afterEach(() => {
  watch?.stop();
  vi.useRealTimers();
});

/** Moves a pointer onto an element and stays there for a while. */
function point(selector: string, stay = 1000, pointerType = "mouse"): void {
  document
    .querySelector(selector)
    ?.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, pointerType }));
  vi.advanceTimersByTime(stay);
}

test("a link is told of once the mouse has rested on it, and only then", () => {
  point("#one", 200);
  expect(told).toEqual([]);
  point("#one", 200);
  expect(told).toEqual(["one"]);
  point("#one");
  expect(told).toEqual(["one"]);
});

test("passing over a link on the way to another tells of the other alone", () => {
  point("#one", 100);
  point("#two");
  expect(told).toEqual(["two"]);
});

test("the card can be pointed into, and leaving both closes it", () => {
  point("#one");
  point("p", 100);
  point(".float b");
  expect(told).toEqual(["one"]);
  point("p");
  expect(told).toEqual(["one", "left"]);
});

test("fingers and links without a card tell nothing", () => {
  point("#one", 1000, "touch");
  point("#bare");
  expect(told).toEqual([]);
});

test("a press takes the rest away", () => {
  point("#one", 100);
  document.querySelector("p")?.click();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});

test("what was closed stays closed until the reader has been elsewhere", () => {
  point("#one");
  watch?.closed();
  point("#one");
  expect(told).toEqual(["one"]);
  point("p");
  point("#one");
  expect(told).toEqual(["one", "one"]);
});

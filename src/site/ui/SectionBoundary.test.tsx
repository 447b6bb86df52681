// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SectionBoundary } from "./SectionBoundary.tsx";

let broken = true;
const Fragile = () => {
  if (broken) throw new Error("planted");
  return <p>whole again</p>;
};

beforeEach(() => {
  broken = true;
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  // React tells the console of every error that a boundary has caught.
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("a part that breaks leaves the others standing, says so in its place, and can be drawn again", () => {
  const place = document.createElement("div");
  const root = createRoot(place);
  act(() =>
    root.render(
      <>
        <SectionBoundary>
          <p>before</p>
        </SectionBoundary>
        <SectionBoundary>
          <p>beside</p>
          <Fragile />
        </SectionBoundary>
        <SectionBoundary>
          <p>after</p>
        </SectionBoundary>
      </>,
    ),
  );
  const alert = place.querySelector('[role="alert"]');
  expect(alert?.textContent).toContain("This part could not be shown.");
  expect([...place.children].map(({ textContent }) => textContent)).toEqual([
    "before",
    alert?.textContent,
    "after",
  ]);
  broken = false;
  act(() => alert?.querySelector("button")?.click());
  expect(place.textContent).toBe("beforebesidewhole againafter");
  act(() => root.unmount());
});

test("a part that breaks again when it is drawn again has the page loaded anew, once the host answers", async () => {
  const reload = vi.spyOn(location, "reload").mockImplementation(() => {});
  const fetched = vi.fn(() => Promise.reject(new TypeError("no connection")));
  vi.stubGlobal("fetch", fetched);
  const place = document.createElement("div");
  const root = createRoot(place);
  act(() =>
    root.render(
      <SectionBoundary>
        <Fragile />
      </SectionBoundary>,
    ),
  );
  const press = () => act(async () => place.querySelector("button")?.click());
  await press();
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(reload).not.toHaveBeenCalled();
  vi.stubGlobal("fetch", () => Promise.resolve(new Response()));
  await press();
  expect(reload).toHaveBeenCalledTimes(1);
  act(() => root.unmount());
});

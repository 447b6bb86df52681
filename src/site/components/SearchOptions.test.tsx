// @vitest-environment happy-dom
import { act } from "react";
import type { Root } from "react-dom/client";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Mark, SearchResult } from "../../wiki/search/result.ts";
import { SearchOptions } from "./SearchOptions.tsx";

vi.mock("virtual:register", () => ({ site: { today: "2026-11-25", order: [] }, reportDays: [] }));
const drawn = vi.hoisted((): string[] => []);
vi.mock("./PageLink.tsx", () => ({
  PageLink: ({ to, id, children }: { to: string; id: string; children: unknown }) => {
    drawn.push(to);
    return (
      <a id={id} href={to}>
        {children as string}
      </a>
    );
  },
}));

const resultOf = (id: string, marks: readonly Mark[] = []): SearchResult => ({
  id: `person/${id}`,
  kind: "person",
  to: `/people/${id}`,
  label: { text: id, marks },
  line: { text: "A line.", marks: [] },
  score: Math.random() * 100,
});

const onGo = (): void => {};
let root: Root;
const place = document.createElement("div");

/** Draws the options as a key does: of new objects each time. Gives the addresses of those that were drawn. */
function draw(results: readonly SearchResult[], chosen = 0): string[] {
  drawn.length = 0;
  act(() =>
    root.render(
      <SearchOptions
        id="list"
        groups={[{ group: "Cast and crew", count: results.length, results }]}
        chosen={chosen}
        onGo={onGo}
      />,
    ),
  );
  return [...drawn];
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

test("an option that looks as before is not drawn again, wherever it stands", () => {
  expect(draw([resultOf("a"), resultOf("b"), resultOf("c")])).toEqual([
    "/people/a",
    "/people/b",
    "/people/c",
  ]);
  expect(draw([resultOf("a"), resultOf("b"), resultOf("c")])).toEqual([]);
  // The best has gone: the next is chosen, and the one after has only moved.
  expect(draw([resultOf("b"), resultOf("c")])).toEqual(["/people/b"]);
  expect([...place.querySelectorAll("a")].map(({ id }) => id)).toEqual(["list-person/b", "list-person/c"]);
});

test("an option whose marks have changed is drawn again, and an arrow draws two", () => {
  draw([resultOf("anna", [[0, 1]]), resultOf("b"), resultOf("c")]);
  expect(draw([resultOf("anna", [[0, 2]]), resultOf("b"), resultOf("c")])).toEqual(["/people/anna"]);
  expect(place.querySelector("mark")?.textContent).toBe("an");
  expect(draw([resultOf("anna", [[0, 2]]), resultOf("b"), resultOf("c")], 1)).toEqual([
    "/people/anna",
    "/people/b",
  ]);
});

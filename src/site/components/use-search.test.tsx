// @vitest-environment happy-dom
import { act } from "react";
import type { Root } from "react-dom/client";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { SearchAnswer, SearchEngine } from "./search-context.ts";
import { SearchContext } from "./search-context.ts";
import { useSearch } from "./use-search.ts";

vi.mock("./reader.ts", () => ({
  startingSettings: () => ({ clocks: { progress: null, asOf: "2026-11-25" } }),
}));

const answerTo = (query: string): SearchAnswer => ({
  query,
  found: { reading: { kind: "plain", explanation: "" }, groups: [], nearest: [] },
  complete: true,
  cut: false,
});

let root: Root;
let drawn: string[] = [];
let [tell, fail]: [(answer: SearchAnswer) => void, () => void] = [() => {}, () => {}];
const here = new Map<string, SearchAnswer>();

/** Tells at once what it has, as the real one does. */
const engine: SearchEngine = {
  prepare: () => {},
  answer: ({ query }) => here.get(query),
  follow({ query }, told, failed) {
    [tell, fail] = [told, failed];
    const known = here.get(query);
    if (known) told(known);
    return () => {};
  },
};

function Probe({ query }: { readonly query: string }) {
  const { answer, failed } = useSearch(query, 5, 3);
  drawn.push(failed ? "failed" : (answer?.query ?? "nothing"));
  return null;
}

const ask = (query: string): void =>
  act(() =>
    root.render(
      <SearchContext value={engine}>
        <Probe query={query} />
      </SearchContext>,
    ),
  );

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  root = createRoot(document.createElement("div"));
  drawn = [];
  here.clear();
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

test("what is found at once is drawn with the key, and once", () => {
  here.set("on", answerTo("on")).set("on-jo", answerTo("on-jo"));
  ask("on");
  ask("on-jo");
  expect(drawn).toEqual(["on", "on-jo"]);
});

test("what comes later is drawn when it comes, and does not outlast its query", () => {
  ask("on");
  act(() => tell(answerTo("on")));
  ask("");
  ask("jo");
  expect(drawn).toEqual(["nothing", "on", "nothing", "nothing"]);
});

test("a search that fails is told as failed until the next key", () => {
  here.set("on", answerTo("on")).set("on-", answerTo("on-"));
  ask("on");
  act(() => fail());
  ask("on-");
  expect(drawn).toEqual(["on", "failed", "on-"]);
});

import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { FactView } from "../../wiki/queries/fact.ts";
import { FactRow } from "./FactRow.tsx";

const fact: FactView = {
  id: "f1",
  text: "She answers.",
  kind: "event",
  place: "S1 E04",
  onScreen: true,
  cites: [1],
};

it("prints the episode and no standing", () => {
  const row = renderToStaticMarkup(<FactRow fact={fact} />);
  expect(row).toContain("S1 E04");
  expect(row).toContain("On screen");
  expect(row).not.toMatch(/class="stamp|sign-off/);
});

it("says when the episode is not from a source", () => {
  expect(renderToStaticMarkup(<FactRow fact={{ ...fact, basis: "inferred" }} />)).toContain("inferred");
  expect(renderToStaticMarkup(<FactRow fact={{ ...fact, basis: "latest possible" }} />)).toContain(
    "no later than",
  );
});

it("does not say that it was on screen where no episode reveals it", () => {
  expect(
    renderToStaticMarkup(<FactRow fact={{ ...fact, kind: "trait", place: "Premise", onScreen: false }} />),
  ).not.toContain("On screen");
});

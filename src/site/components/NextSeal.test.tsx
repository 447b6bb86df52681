import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { NextSeal } from "./NextSeal.tsx";
import { ReaderContext } from "./use-reader.ts";

vi.mock("virtual:register", () => ({
  site: {
    today: "2026-11-25",
    order: ["s1e01", "s1e02", "s1e03"],
    seasons: [{ number: 1, episodes: ["s1e01", "s1e02", "s1e03"] }],
  },
}));

const sealAt = (progress: string | null, from?: string): string =>
  renderToStaticMarkup(
    <ReaderContext value={{ clocks: { progress, asOf: "2026-11-25" }, notices: [], placed: true }}>
      <NextSeal from={from} />
    </ReaderContext>,
  );

test.each([
  { name: "the reader’s next episode", progress: "s1e01", from: undefined, named: "S1 E02" },
  { name: "the episode whose own page it ends", progress: null, from: "s1e03", named: "S1 E03" },
])("a seal names $name", ({ progress, from, named }) => {
  const seal = sealAt(progress, from);
  expect(seal).toContain(`Sealed from ${named}`);
  expect(seal).toContain(`I have watched ${named}`);
  expect(seal.match(/S1 E\d\d/gu)).toEqual([named, named]);
});

test("after the last episode there is nothing to seal", () => {
  expect(sealAt("s1e03")).toBe("");
});

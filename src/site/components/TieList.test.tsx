import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { TieList } from "./TieList.tsx";
import { ReaderContext } from "./use-reader.ts";

vi.mock("virtual:register", () => ({
  site: {
    today: "2026-11-25",
    order: ["s1e01", "s1e02"],
    seasons: [{ number: 1, episodes: ["s1e01", "s1e02"] }],
  },
}));

test.each([
  [null, "Before the first episode no tie of theirs is told."],
  ["s1e01", "As far as you have watched, no tie of theirs is told."],
  ["s1e02", "No tie is on record."],
])("no tie, watched to %s: “%s”", (progress, words) => {
  const said = renderToStaticMarkup(
    <ReaderContext value={{ clocks: { progress, asOf: "2026-11-25" }, notices: [], placed: true }}>
      <TieList ties={[]} />
    </ReaderContext>,
  );
  expect(said).toBe(`<p class="meta">${words}</p>`);
});

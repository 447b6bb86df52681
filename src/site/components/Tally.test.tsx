import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Tally } from "./Tally.tsx";

it.each([
  [0, []],
  [3, [3]],
  [5, [5]],
  [13, [5, 5, 3]],
])("counts %i in figures of five strokes, the numeral first", (count, figures) => {
  const tally = renderToStaticMarkup(<Tally count={count} />);
  expect(tally).toContain(`<b>${count}</b>`);
  expect([...tally.matchAll(/d="([^"]*)"/g)].map(([, d]) => d?.match(/M/g)?.length)).toEqual(figures);
});

import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { SealedStrip } from "./SealedStrip.tsx";

const watched = (): void => undefined;

it("names the next episode and nothing that lies under the seal", () => {
  const strip = renderToStaticMarkup(
    <SealedStrip next={{ id: "s1e05", label: "S1 E05" }} onWatched={watched} />,
  );
  expect(strip.replace(/<[^>]*>/g, "|")).toMatch(/^\|+Sealed from S1 E05\|+I have watched S1 E05\|+$/);
});

it("is nothing at the end of the season", () => {
  expect(renderToStaticMarkup(<SealedStrip next={undefined} onWatched={watched} />)).toBe("");
});

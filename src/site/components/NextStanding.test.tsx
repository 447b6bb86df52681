import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { NextStanding } from "./NextStanding.tsx";

vi.mock("./PageLink.tsx", () => ({ PageLink: "a" }));

it("says aloud whom the stamp is about, and what the answer is", () => {
  const heard = renderToStaticMarkup(
    <NextStanding
      who="Seo Jun-ho"
      season={2}
      next={{ standing: "official", answer: "Yes, in it", joins: true, to: "/questions/q" }}
    />,
  ).replaceAll(/<[^>]*>/gu, "");
  expect(heard).toMatch(/^Seo Jun-ho, season 2: Yes, in it, .*Official$/u);
});

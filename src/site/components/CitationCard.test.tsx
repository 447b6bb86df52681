import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { SourceNote } from "../../wiki/queries/citation.ts";
import { CitationFace } from "./CitationCard.tsx";

vi.mock("./PageLink.tsx", () => ({ PageLink: "a" }));

const imprint: SourceNote = { number: 4, publisher: "A Daily", kind: "trade", published: "c. Dec 2025" };
const face = (source: SourceNote): string =>
  renderToStaticMarkup(<CitationFace source={source} onClose={() => {}} />);

test("a card has all that is known of its source, and a way out with a name", () => {
  const quotations = [{ text: "지금", language: "ko", translation: "now" }];
  const card = face({
    ...imprint,
    to: "/sources/a",
    title: "A title",
    url: "https://example.org/",
    dateNote: "undated page",
    quotations,
  });
  for (const part of [
    "Source 4 · A Daily",
    "“A title”",
    '<p lang="ko">“지금”</p>',
    "Quoted in Korean.",
    "Published c. Dec 2025",
    "Date: undated page",
    "Trade press",
  ])
    expect(card).toContain(part);
  expect(card).toContain('<a to="/sources/a">Source page</a>');
  expect(card).toContain('href="https://example.org/" rel="external noopener noreferrer"');
  expect(card).toContain('aria-label="Close"');
  expect(card).toContain('href="#source-4"');
});

test("of a sealed source it has the imprint alone", () => {
  const card = face({ ...imprint, published: "undated" });
  expect(card).toContain("Undated");
  expect(card).not.toMatch(/Source page|Read it there|float-title|quote/);
});

test("more quotations than fit are left to the list", () => {
  const quotations = ["one", "two", "three", "four"].map((text) => ({ text, language: "en" }));
  expect(face({ ...imprint, quotations })).toContain("2 more in the list below.");
});

import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { SourceList } from "./SourceList.tsx";

vi.mock("./PageLink.tsx", () => ({ PageLink: "a" }));

const imprint = { number: 4, publisher: "A Daily", kind: "press", published: "9 Feb 2026" } as const;

it("prints the publisher and the date of a sealed source, that its title is sealed, and nothing else of it", () => {
  const list = renderToStaticMarkup(
    <SourceList sources={[{ ...imprint, title: "It gives all away", url: "https://example.org/" }]} />,
  );
  expect(list).toContain("A Daily");
  expect(list).toContain("9 Feb 2026");
  expect(list).toContain("title sealed");
  expect(list).not.toMatch(/gives all away|example\.org|<a/);
});

it("prints the title of an open source, its page, and its address, which is told nothing of the reader", () => {
  const source = { ...imprint, to: "/sources/a", title: "A title", url: "https://example.org/" };
  const list = renderToStaticMarkup(<SourceList sources={[source]} />);
  expect(list).toContain('id="source-4"');
  expect(list).toContain('<a to="/sources/a">“A title”</a>');
  expect(list).toContain('href="https://example.org/" rel="external noopener noreferrer"');
});

it("prints quoted words in their language, with a translation", () => {
  const quotations = [{ text: "지금", language: "ko", translation: "now" }];
  const list = renderToStaticMarkup(<SourceList sources={[{ ...imprint, to: "/sources/a", quotations }]} />);
  expect(list).toContain('<p lang="ko">“지금”</p>');
  expect(list).toContain("In English: “now”");
});

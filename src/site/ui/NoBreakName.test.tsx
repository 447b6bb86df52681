import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NoBreakName } from "./NoBreakName.tsx";

test.each([
  { text: "like Jang Ha-ri.", whole: ["Ha-ri"] },
  { text: "President of class 2-5, with Nam-ra", whole: ["2-5", "Nam-ra"] },
  { text: "her fried-chicken restaurant", whole: [] },
])("in “$text” $whole does not break", ({ text, whole }) => {
  const markup = renderToStaticMarkup(<NoBreakName>{text}</NoBreakName>);
  expect([...markup.matchAll(/<span class="no-break">([^<]*)</gu)].map(([, name]) => name)).toEqual(whole);
  expect(markup.replace(/<[^>]*>/gu, "")).toBe(text);
});

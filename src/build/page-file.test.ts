import { expect, test } from "vitest";
import { formatPage } from "./page-file.ts";

const template = `<head><!--head--><link rel="stylesheet"></head><body><div><!--page--></div><!--state--></body>`;
const page = { head: "<title>T</title>", body: "<p>$& stays</p>", state: { text: "</script><b>" } };

test("a page is filled into its places, its style sheets last, and its text can end no script", () => {
  expect(formatPage(template, page, ["/a.css", "/a.js"])).toBe(
    `<head><title>T</title><link rel="modulepreload" crossorigin href="/a.js"><link rel="stylesheet"><link rel="stylesheet" crossorigin href="/a.css"></head><body><div><p>$& stays</p></div>` +
      String.raw`<script type="application/json" id="state">{"text":"\u003c/script>\u003cb>"}</script></body>`,
  );
});

test.each(["<!--head-->", "</head>", "<!--page-->", "<!--state-->"])(
  "a template without %s is refused",
  (place) => {
    expect(() => formatPage(template.replace(place, ""), page, [])).toThrow(place);
  },
);

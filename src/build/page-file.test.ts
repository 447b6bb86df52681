import { expect, test } from "vitest";
import { formatPage, readTemplate } from "./page-file.ts";
import { hashOf } from "./publish/security-headers.ts";

const built =
  `<head><!--policy--><!--head--><script type="module" crossorigin src="/e.js"></script><link rel="modulepreload" crossorigin href="/v.js">` +
  `<link rel="stylesheet" crossorigin href="/m.css"></head><body><div><!--page--></div><!--state--></body>`;
const page = { head: "<title>T</title>", body: "<p>$& stays</p>", state: { text: "</script><b>" } };
const needs = { sheets: [{ address: "/m.css", text: "p{color:red}" }], scripts: ["/a.js"] };

test("nothing stands before the text but its style, what is late comes after it, and its text can end none", () => {
  const html = formatPage(readTemplate(built, "/late.css"), page, needs);
  expect(html.replace(/<meta [^>]+>/u, "")).toBe(
    `<head><title>T</title><style>p{color:red}</style><link rel="stylesheet" disabled href="/m.css"></head><body><div><p>$& stays</p></div>` +
      String.raw`<script type="application/json" id="state">{"text":"\u003c/script>\u003cb>"}</script>` +
      `<link rel="stylesheet" href="/late.css"><script type="module" crossorigin src="/e.js"></script><link rel="modulepreload" crossorigin href="/v.js"><link rel="modulepreload" crossorigin href="/a.js"></body>`,
  );
});

test("the policy of a page allows the styles that stand in it, and no others", () => {
  const html = formatPage(readTemplate(built, "/late.css"), page, needs);
  expect(html).toContain(`style-src 'self' ${hashOf("p{color:red}")};`);
});

test.each(["<!--policy-->", "<!--head-->", "</head>", "<!--page-->", "<!--state-->"])(
  "a template without %s is refused",
  (place) => {
    expect(() => formatPage(readTemplate(built.replace(place, ""), "/late.css"), page, needs)).toThrow(place);
  },
);

test("a template without scripts, or with two style sheets, is refused", () => {
  const refusing = (text: string) => () => readTemplate(text, "/late.css");
  expect(refusing(built.replaceAll(/<(?:script|link rel="modulepreload")[^>]*>/gu, ""))).toThrow("no script");
  expect(refusing(built + '<link rel="stylesheet" href="/n.css">')).toThrow("2 style sheets");
});

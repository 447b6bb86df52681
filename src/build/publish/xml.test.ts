import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { element, formatXml } from "./xml.ts";

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false });

test.each([`a < b && c > "d" 'e'`, "]]> <!-- -->", "효산 출석부 🧟", " kept  \n as it is "])(
  "%j comes back as it went in, as text and as attribute",
  (text) => {
    const xml = formatXml(element("a", { b: text.replace("\n", "") }, text));
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(parser.parse(xml)).toMatchObject({ a: { "#text": text, "@_b": text.replace("\n", "") } });
  },
);

test("characters that XML has no place for are dropped, and pairs of surrogates are not", () => {
  expect(formatXml(element("a", {}, "x\u0000\u000B\uFFFE\uD800y🧟"))).toContain("<a>xy🧟</a>");
});

test("elements stand on lines of their own, and an empty one closes itself", () => {
  expect(formatXml(element("a", { b: undefined, c: "" }, element("d", {}, "e"), element("f")))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a c="">\n  <d>e</d>\n  <f/>\n</a>\n',
  );
});

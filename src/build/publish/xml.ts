/** One XML element, or text. */
export type Xml = string | XmlElement;

/** An element with its attributes and what is in it; an attribute that is undefined is left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly inner: readonly Xml[];
}

/** Makes an element. Names are ours and are not checked; attributes and text may hold anything. */
export const element = (
  name: string,
  attributes: XmlElement["attributes"] = {},
  ...inner: readonly Xml[]
): XmlElement => ({ name, attributes, inner });

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML 1.0 §2.2 does not allow in a document, not even escaped; surrogates count only where they stand alone. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Escapes a text for content and attributes alike, and drops the characters that XML has no place for. */
const escapeXml = (text: string): string =>
  text.replaceAll(forbidden, "").replaceAll(/[&<>"]/gu, (character) => escapes[character] ?? character);

/**
 * Writes an XML 1.0 document in UTF-8. An element with text stands on one line, so that white space is only
 * ever added where none counts.
 * @example formatXml(element("a", { b: "1 < 2" }, "c")) ends in `<a b="1 &lt; 2">c</a>` and a line break.
 */
export const formatXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${formatElement(root, "")}\n`;

function formatElement({ name, attributes, inner }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const open = `${indent}<${name}${pairs.join("")}`;
  if (inner.length === 0) return `${open}/>`;
  const elements = inner.filter((piece) => typeof piece !== "string");
  if (elements.length < inner.length) {
    const text = inner.map((piece) =>
      typeof piece === "string" ? escapeXml(piece) : formatElement(piece, ""),
    );
    return `${open}>${text.join("")}</${name}>`;
  }
  return [
    `${open}>`,
    ...elements.map((piece) => formatElement(piece, `${indent}  `)),
    `${indent}</${name}>`,
  ].join("\n");
}

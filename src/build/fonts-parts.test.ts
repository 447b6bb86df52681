import { expect, it } from "vitest";
import { findUnset } from "./fonts-pages.ts";
import { formatFace, partsOf } from "./fonts-parts.ts";

const none = { prose: "", labels: "", embroidery: "", plates: "", hand: "" };
const namesOf = (...made: Parameters<typeof partsOf>): string[] =>
  partsOf(...made).map(({ face, later }) => face.name + (later ? " later" : ""));

it("has no file for a face with nothing to set", () => {
  const names = namesOf({ premise: { ...none, prose: "가" }, later: none, latin: "A" });
  expect(names).toContain("noto-serif-kr");
  expect(names).not.toContain("jua");
});

it.each([
  ["noto-serif-kr", "unicode-range: U+1100-11FF,"],
  ["nanum-pen-latin", "unicode-range: U+20-10FF,"],
  ["register-schola-italic", "font-style: italic"],
  ["plex-kr", "font-weight: 400 600"],
])("declares %s with %s, and never hides its text", (name, line) => {
  const all = { prose: "가", labels: "가", embroidery: "가", plates: "가", hand: "가" };
  const part = partsOf({ premise: all, later: none, latin: "A" }).find(({ face }) => face.name === name);
  const css = part ? formatFace(part, "./a.woff2") : "";
  expect(css).toContain(line);
  expect(css).toContain("font-display: swap");
  expect(css).toContain('src: url("./a.woff2") format("woff2")');
});

it("has a file of its own for what only later layers set, which is asked for by its letters alone", () => {
  const parts = partsOf({
    premise: { ...none, embroidery: "가" },
    later: { ...none, embroidery: "나다" },
    latin: "",
  });
  expect(parts.map(({ face, later }) => [face.name, later])).toEqual([
    ["jua", true],
    ["jua", false],
  ]);
  const [later = "", open = ""] = parts.map((part) => formatFace(part, "./a.woff2"));
  expect(later).toContain("unicode-range: U+B098,U+B2E4;");
  expect(open).toContain("U+AC00-D7FF");
});

it("tells the pages whose Hangul no font holds", () => {
  const pages = [
    { file: "index.html", html: "<p>가나</p>" },
    { file: "a.html", html: "<p>가다 라</p>" },
  ];
  expect(findUnset(pages, "가나")).toEqual(["a.html: 다 라"]);
  expect(findUnset(pages, "가나다라")).toEqual([]);
});

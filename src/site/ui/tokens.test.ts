import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const css = fs.readFileSync(path.join(import.meta.dirname, "tokens.css"), "utf8");

/** Colours that a block of the style sheet declares, by token. */
const coloursIn = (block: string): ReadonlyMap<string, string> =>
  new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6})\b/gu)].map(([, name = "", hex = ""]) => [name, hex]),
  );

/** The block that begins with some words. */
function blockOf(start: string): string {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`tokens.css has no block “${start}”.`);
  return css.slice(from, css.indexOf("}", from));
}

const paper = coloursIn(blockOf(":root {"));
const board = new Map([...paper, ...coloursIn(blockOf(':root[data-theme="board"] {'))]);
const themes = { paper, board } as const;

/** Relative luminance (WCAG 2.2) of a colour such as #17201b. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const value = Number.parseInt(hex.slice(place, place + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio (WCAG 2.2) of two tokens of a theme, from 1 to 21. */
function contrast(theme: keyof typeof themes, one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((name) => {
      const hex = themes[theme].get(name);
      if (hex === undefined) throw new Error(`--${name} has no colour in ${theme}.`);
      return luminance(hex);
    })
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const writing = ["ink", "ink-2", "ink-3", "print", "pen", "stamp", "red", "pencil"];
const surfaces = ["paper", "sheet", "sunk"];

test("knows the contrast of black and white", () => {
  expect((luminance("#ffffff") + 0.05) / (luminance("#000000") + 0.05)).toBe(21);
});

test("the dark theme is the same whether the system or the reader asks for it", () => {
  const bySystem = coloursIn(blockOf(':root:not([data-theme="paper"]) {'));
  expect(bySystem).toEqual(coloursIn(blockOf(':root[data-theme="board"] {')));
});

describe.each(["paper", "board"] as const)("on %s", (theme) => {
  test("every instrument can be read on every surface", () => {
    const weak = writing.flatMap((one) =>
      surfaces.filter((other) => contrast(theme, one, other) < 4.5).map((other) => `${one} on ${other}`),
    );
    expect(weak).toEqual([]);
  });

  test.each([
    ["on-pen", "pen"],
    ["on-stamp", "stamp"],
    ["on-red", "red"],
    ["on-mark", "mark"],
    ["pen", "pen-wash"],
    ["ink-2", "pen-wash"],
    ["stamp", "stamp-wash"],
    ["red", "red-wash"],
  ])("%s can be read on %s", (one, other) => {
    expect(contrast(theme, one, other)).toBeGreaterThanOrEqual(4.5);
  });

  test("the edge of a control can be seen on every surface", () => {
    for (const surface of surfaces) expect(contrast(theme, "rule-2", surface)).toBeGreaterThanOrEqual(3);
  });

  test("text can be read on the lines of a seal’s lining too", () => {
    for (const one of ["ink", "ink-2", "pen", "red"])
      expect(contrast(theme, one, "rule")).toBeGreaterThanOrEqual(3);
  });
});

/** The figures that the table of colours in the design promises, to one decimal. */
test.each([
  ["paper", "ink", [14.9, 16.1, 13.5]],
  ["paper", "ink-2", [7.8, 8.4, 7]],
  ["paper", "ink-3", [5.4, 5.9, 4.9]],
  ["paper", "print", [7.4, 8, 6.7]],
  ["paper", "pen", [8, 8.6, 7.2]],
  ["paper", "stamp", [8.7, 9.4, 7.9]],
  ["paper", "red", [6.2, 6.7, 5.6]],
  ["paper", "pencil", [6.2, 6.7, 5.6]],
  ["paper", "rule-2", [3.4, 3.7, 3.1]],
  ["board", "ink", [12.4, 10.2, 14]],
  ["board", "ink-2", [9.1, 7.5, 10.3]],
  ["board", "ink-3", [6.7, 5.5, 7.5]],
  ["board", "print", [8.2, 6.8, 9.2]],
  ["board", "pen", [8.2, 6.7, 9.2]],
  ["board", "stamp", [8.2, 6.8, 9.2]],
  ["board", "red", [7.1, 5.9, 8]],
  ["board", "pencil", [9.9, 8.2, 11.2]],
  ["board", "rule-2", [4.4, 3.6, 4.9]],
] as const)("%s: %s has the contrast that was designed", (theme, token, figures) => {
  const measured = surfaces.map((surface) => contrast(theme, token, surface));
  expect(measured.map((ratio) => Math.round(ratio * 10) / 10)).toEqual(figures);
});

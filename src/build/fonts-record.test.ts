import path from "node:path";
import { expect, it } from "vitest";
import { mustCompile, readContent } from "../../tests/support/site-record.ts";
import { prepareFonts } from "./fonts-prepare.ts";

const files = await readContent();
const fonts = await prepareFonts(
  path.resolve("."),
  mustCompile(files).layers.map((layer) => JSON.stringify(layer)),
);
const premise = fonts.filter(({ part }) => !part.later);
const weigh = (some: typeof fonts): number => some.reduce((sum, { font }) => sum + font.bytes, 0);

it("asks for at most 120 kB before the first paint", () => {
  const first = premise.filter(({ part }) => part.face.preload);
  expect(first.map(({ part }) => `${part.face.name} ${part.face.preload}`)).toEqual([
    "register-schola high",
    "plex-condensed-400 low",
    "plex-condensed-500 high",
    "plex-condensed-600 low",
    "noto-serif-kr high",
    "plex-kr low",
  ]);
  expect(weigh(first)).toBeLessThanOrEqual(120_000);
});

it("has no page that could load more than 220 kB: all files together are less", () =>
  expect(weigh(premise)).toBeLessThanOrEqual(220_000));

it("holds every Hangul character of the record in the faces of prose and labels", () => {
  for (const role of ["prose", "labels"]) {
    const held = fonts
      .filter(({ part }) => part.face.role === role)
      .map(({ font }) => font.held)
      .join("");
    const lacking = new Set(
      files
        .flatMap(({ text }) => text.match(/\p{Script=Hangul}/gu) ?? [])
        .filter((character) => !held.includes(character)),
    );
    expect([...lacking]).toEqual([]);
  }
});

it.each(
  premise
    .filter(({ part }) => part.face.role !== "latin")
    .map(({ part, font }) => ({ family: part.face.family, part, font })),
)("$family has a glyph for all that it sets", ({ part, font }) =>
  expect(Array.from(part.characters).filter((character) => !font.held.includes(character))).toEqual([]),
);

import { assemble } from "es-hangul";
import { assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { typedOn } from "./type-on.ts";

test.each([
  ["S", "Seo Hyo-ryung", "Se"],
  ["seo", "Seo Hyo-ryung", "seo "],
  ["seo ", "Seo Hyo-ryung", "seo h"],
  ["Seo ", "Seo Hyo-ryung", "Seo H"],
  ["SeoHyo", "Seo Hyo-ryung", "SeoHyo-"],
  ["SeoHyor", "Seo Hyo-ryung", "SeoHyory"],
  ["choe", "Ch’oe Nam-ra", "choe "],
  ["Seo Hyo-ryung", "Seo Hyo-ryung", undefined],
  ["hyo", "Seo Hyo-ryung", undefined],
  ["", "Seo Hyo-ryung", undefined],
  ["-", "Seo Hyo-ryung", undefined],
  ["ㅅ", "서효령", "서"],
  ["서", "서효령", "섷"],
  ["섷", "서효령", "서효"],
  ["서ㅎ", "서효령", "서효"],
  ["1", "1화", "1ㅎ"],
  ["시즌", "시즌2", "시즌2"],
  ["ㅘ", "ㅘ가", "ㅘㄱ"],
  ["서효령", "서효령", undefined],
  ["이", "서효령", undefined],
])("a key after “%s” on the way to %s leaves %s", (text, name, next) =>
  expect(typedOn(text, name)).toBe(next),
);

const inHangul = (keys: readonly string[]): string => assemble([...keys]);

test.each([
  ["Seo Hyo-ryung", Array.from("Seo Hyo-ryung"), (keys: readonly string[]) => keys.join("")],
  ["Ch’oe Nam-Ra", Array.from("Ch’oe Nam-Ra"), (keys: readonly string[]) => keys.join("")],
  ["서효령", Array.from("ㅅㅓㅎㅛㄹㅕㅇ"), inHangul],
  ["최과학", Array.from("ㅊㅗㅣㄱㅗㅏㅎㅏㄱ"), inHangul],
  ["닭", Array.from("ㄷㅏㄹㄱ"), inHangul],
])("who types %s to its end is followed key by key", (name, keys, asTyped) => {
  for (let typed = 1; typed < keys.length; typed += 1)
    expect(typedOn(asTyped(keys.slice(0, typed)), name)).toBe(asTyped(keys.slice(0, typed + 1)));
});

const letters = string({ unit: constantFrom(...Array.from("ㅘㅙㅏㄱㄳㅎ가값소a1- ’\u{1F9DF}")) });

test("whatever is typed, and whatever the name, nothing throws", () =>
  assert(
    property(oneof(letters, string({ unit: "binary" })), letters, (text, rest) => {
      typedOn(text, text + rest);
      typedOn(text, rest);
    }),
  ));

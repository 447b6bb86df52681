import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { NameTag } from "../site/components/NameTag.tsx";
import type { OpenLayer } from "../wiki/model/sealed.ts";
import { tagMaterials } from "../wiki/vocabulary/statements.ts";
import { collectCharacters, hangulIn, hangulRange, roleOfMaterial, searchJamo } from "./fonts-characters.ts";

const someone = (group: string, hangul: string, level = 0) => ({
  level,
  id: `${group}-${hangul}`,
  name: { credited: "Somebody", hangul },
  group,
  line: "A person.",
});
const group = (id: string, material: (typeof tagMaterials)[number]) => ({
  id,
  name: id,
  hangul: "",
  material,
});

/** Layers of a made-up record; a site has more fields than the fonts look at. */
const layersOf = (...tables: readonly Readonly<Record<string, unknown>>[]): OpenLayer[] => {
  const site = {
    groups: [
      group("pupils", "class25"),
      group("teachers", "staff"),
      group("home", "family"),
      group("police", "rescue"),
    ],
  };
  return JSON.parse(
    JSON.stringify(tables.map((table, level) => ({ level, ...(level === 0 && { site }), tables: table }))),
  );
};
const without = (text: string, other: string): string =>
  Array.from(text)
    .filter((character) => !other.includes(character))
    .join("");
const text = (one: string) => ({ facts: [{ text: one }] });

describe("characters by role", () => {
  it.each([
    ["pupils", { embroidery: "가나", plates: "", hand: "" }],
    ["police", { embroidery: "가나", plates: "", hand: "" }],
    ["teachers", { embroidery: "", plates: "가나", hand: "" }],
    ["home", { embroidery: "", plates: "", hand: "가나" }],
    ["nobody's", { embroidery: "가나", plates: "", hand: "" }],
  ])("letters the name of one of the %s in its face, and in prose and labels too", (of, expected) => {
    const { premise } = collectCharacters(layersOf({ characters: [someone(of, "나가")] }), "");
    expect(premise).toMatchObject(expected);
    expect(without(premise.prose, searchJamo)).toBe("가나");
    expect(premise.labels).toBe(premise.prose);
  });

  it("takes the Hangul of the interface for prose and labels, and of notes for the hand", () => {
    const { premise } = collectCharacters(
      layersOf({}),
      `<Section hangul="봉인" aside="비밀 note"><p className="hand">끝 end</p>`,
    );
    expect(without(premise.prose, searchJamo)).toBe("끝밀봉비인");
    expect(premise.hand).toBe("끝밀비");
    expect(premise.embroidery).toBe("");
  });

  it("always has the jamo that readers search by", () =>
    expect(collectCharacters([], "").premise.labels).toBe(searchJamo));

  it("keeps apart what only later layers need, each character once", () => {
    const layers = layersOf(
      { characters: [someone("pupils", "가나")] },
      { characters: [someone("pupils", "가다", 1)] },
      text("라라"),
    );
    const { premise, later } = collectCharacters(layers, "나");
    expect(premise.embroidery).toBe("가나");
    expect(later.embroidery).toBe("다");
    expect(later.prose).toBe("다라");
    expect(premise.prose).not.toMatch(/[다라]/u);
  });

  it("puts everything else into the Latin files, ASCII always", () => {
    const { latin } = collectCharacters(layersOf(text("café 학교\n")), "ŏ");
    expect(latin).toMatch(/A.*z.*é.*ŏ/u);
    expect(latin).not.toMatch(/[학교\n]/u);
  });
});

it.each(tagMaterials)("agrees with the name tags on who letters %s", (material) => {
  const role = { thread: "embroidery", plate: "plates", hand: "hand" };
  const face = /<text class="tag-(?<face>thread|plate|hand)\b/u.exec(
    renderToStaticMarkup(createElement(NameTag, { id: "a", hangul: "가", material })),
  )?.groups?.["face"];
  expect(Object.entries(role).find(([name]) => name === face)?.[1]).toBe(roleOfMaterial[material]);
});

it("knows Hangul as the style sheet does", () => {
  expect([...hangulIn("aㄱ가ᄀ。正é가")].join("")).toBe("ㄱ가ᄀ。");
  expect(hangulRange).toBe("U+1100-11FF,U+3130-318F,U+A960-A97F,U+AC00-D7FF,U+3001-3002");
});

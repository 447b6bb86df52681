import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { TagMaterial } from "../../wiki/vocabulary/statements.ts";
import { fateStates, tagMaterials } from "../../wiki/vocabulary/statements.ts";
import { NameTag } from "./NameTag.tsx";
import type { TagState } from "./NameTagFace.tsx";
import { TagDefs } from "./TagDefs.tsx";
import { letteringOf, variationOf } from "./name-tag-geometry.ts";

const tag = (material: TagMaterial, state: TagState = "present", id = "choi-nam-ra"): string =>
  renderToStaticMarkup(<NameTag id={id} hangul="최남라" material={material} state={state} size="l" />);

describe("NameTag", () => {
  it("gives every group a look of its own, without any colour", () => {
    const shapes = tagMaterials.map((material) => tag(material).replace(/^<svg[^>]*>/, ""));
    expect(new Set(shapes).size).toBe(tagMaterials.length);
  });

  it.each(tagMaterials)("names %s in its class, which sets the cloth", (material) => {
    expect(tag(material)).toContain(`tag-of-${material} tag-is-present`);
  });

  it.each([
    { state: "lost", sign: "tag-ribbon" },
    { state: "turned", sign: "tag-loose" },
    { state: "half", sign: "tag-mend" },
    { state: "unsure", sign: "tag-basted" },
    { state: "sealed", sign: "tag-knots" },
  ] as const)("shows $state by its sign alone", ({ state, sign }) => {
    expect(tag("class25", state)).toContain(sign);
    for (const other of fateStates.filter((name) => name !== state))
      expect(tag("class25", other)).not.toContain(sign);
  });

  it.each(tagMaterials)("has nothing too fine to be seen on a small tag of %s", (material) => {
    const small = renderToStaticMarkup(<NameTag id="a" hangul="최남라" material={material} size="s" />);
    expect(small).not.toMatch(/url\(|tag-shadow/);
    expect(small.match(/<(?:path|rect|circle|text)/g)?.length).toBeLessThanOrEqual(4);
    expect(small).toContain("최남라");
  });

  it("hides name, group and id face down", () => {
    expect(tag("class25", "sealed")).not.toMatch(/최남라|class25/);
    expect(tag("class25", "sealed")).toBe(tag("state", "sealed", "someone-else"));
  });

  it("leaves three chalked squares where nobody is announced", () => {
    const blank = renderToStaticMarkup(<NameTag id="a" hangul="" material="class25" state="unannounced" />);
    expect(blank.match(/tag-chalk/g)).toHaveLength(3);
  });

  it("is hidden beside its name, and an image with a label without one", () => {
    expect(tag("class25")).toContain('aria-hidden="true"');
    const labelled = renderToStaticMarkup(
      <NameTag id="a" hangul="가" material="army" label="A — Military" />,
    );
    expect(labelled).toContain('role="img" aria-label="A — Military"');
    expect(labelled).not.toContain("aria-hidden");
  });

  it("needs no style attribute, which the content security policy would refuse", () => {
    for (const material of tagMaterials)
      for (const state of fateStates) expect(tag(material, state)).not.toContain("style=");
  });

  it("refers only to patterns that TagDefs defines", () => {
    const defs = renderToStaticMarkup(<TagDefs />);
    const used = tagMaterials
      .map((material) => tag(material, "half"))
      .join("")
      .matchAll(/url\(#([\w-]+)\)/g);
    for (const [, id] of used) expect(defs).toContain(`id="${id}"`);
  });
});

describe("name-tag geometry", () => {
  it("varies by id and never by chance", () => {
    expect(variationOf("nam-on-jo")).toEqual(variationOf("nam-on-jo"));
    expect(variationOf("nam-on-jo")).not.toEqual(variationOf("lee-su-hyeok"));
    expect(Math.abs(variationOf("nam-on-jo").turn)).toBeLessThanOrEqual(1);
  });

  it.each([
    ["준", 44, 0],
    ["허 준", 45, 30],
    ["최남라", 45, 9],
    ["남궁민수", 39, 2],
    ["효산고등학교", 30, 0],
  ])("letters %s at %i with a spacing of %i", (hangul, size, spacing) => {
    expect(letteringOf(hangul)).toEqual({ size, spacing });
  });
});

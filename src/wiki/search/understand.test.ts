import { describe, expect, test } from "vitest";
import type { SearchDocument } from "./document.ts";
import { readQuery } from "./read-query.ts";
import { understand } from "./understand.ts";
import { indexDocuments } from "../../../tests/support/search-index.ts";

const named = (label: string, hangul: string): SearchDocument => ({
  id: `character/${label}`,
  kind: "character",
  to: "/",
  label,
  hangul,
});
const documents: SearchDocument[] = [
  named("Nam On-jo", "남온조"),
  named("Son Myeong-hwan", "손명환"),
  named("Song Jae-ik", "송재익"),
  named("Kim Sae-rom", "김새롬"),
  { id: "fact/f1", kind: "fact", to: "/", label: "The tag in her hand" },
  { id: "source/s1", kind: "source", to: "/", label: "Netflix announces it" },
];
const index = await indexDocuments(documents);
const read = (query: string) => understand(index, readQuery(query));
const labelsOf = (query: string): string[] =>
  [...(read(query)?.names.keys() ?? [])].flatMap((place) => documents[place]?.label ?? []);

describe("a guess at the keyboard layout", () => {
  test("gives way to a word of the index", () => {
    expect(read("tag")).toMatchObject({ text: "tag", candidate: { kind: "plain" } });
    expect(labelsOf("tag")).toEqual([]);
    expect(labelsOf("tags")).toEqual([]);
  });

  test("gives way to a word that says nothing", () => {
    // The keys of 새.
    expect(labelsOf("to")).toEqual([]);
    expect(labelsOf("tofha")).toEqual(["Kim Sae-rom"]);
  });

  test("is made of initials alone, or of the whole of a name", () => {
    expect(labelsOf("taghks")).toEqual(["Son Myeong-hwan"]);
    expect(labelsOf("thdwd")).toEqual(["Song Jae-ik"]);
    // “two” are the keys of ㅅ재, with which 송재익 begins.
    expect(labelsOf("two")).toEqual([]);
  });

  test("holds for a name among other words", () => {
    expect(labelsOf("dhswh wnrdma")).toEqual(["Nam On-jo"]);
    expect(read("dhswh wnrdma")).toMatchObject({ text: "온조 죽음", candidate: { kind: "layout" } });
  });

  test("holds for words of texts that name nobody", () => {
    expect(read("ㅜㄷㅅ리ㅑㅌ")).toMatchObject({ text: "netflix", candidate: { kind: "layout" } });
    expect(read("ㅜㄷㅅ리ㅑㅊ")).toMatchObject({ text: "ㅜㄷㅅ리ㅑㅊ", candidate: { kind: "plain" } });
  });
});

test.each([
  ["onjo-ya", "onjo"],
  ["onjoya", "onjo"],
  ["nam on-jo ssi", "nam on-jo"],
])("“%s” is the name without what it is called by", (query, stem) => {
  expect(labelsOf(query)).toEqual(["Nam On-jo"]);
  expect(read(query)).toMatchObject({ candidate: { kind: "particle", text: stem } });
});

test("what a particle in Latin letters leaves is the whole of a name or nothing", () => {
  expect(labelsOf("nam oya")).toEqual([]);
});

test("a name typed in pieces is asked of texts as one", () => {
  expect(read("nam on jo")?.text).toBe("Nam On-jo");
  expect(read("on jo")?.text).toBe("On-jo");
  expect(read("nam on jo actor")?.text).toBe("Nam On-jo actor");
});

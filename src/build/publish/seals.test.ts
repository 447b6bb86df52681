import { describe, expect, test } from "vitest";
import { mapTexts, readSeals } from "../../../tests/support/site-sealed.ts";
import { mustCompile, readContent } from "../../../tests/support/site-record.ts";
import type { RecordFile } from "../../wiki/compile/problem.ts";
import { splitRef } from "../../wiki/model/entity.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import { open } from "../../wiki/spoilers/gate.ts";
import { today } from "../today.ts";
import { publishedFiles } from "./publish.ts";

const content = await readContent();
/** The record as it is, and with an address, so that the sitemap is written too. */
const withAddress = (files: readonly RecordFile[]): RecordFile[] =>
  files.map((record) =>
    record.file === "site.json"
      ? {
          ...record,
          text: JSON.stringify({ ...JSON.parse(record.text), address: "https://register.example" }),
        }
      : record,
  );

/** A word of its own in every sealed text, as tests/clock/spoilers-planted does for pages. */
const places = new Map<string, string>();
const planted = mapTexts(withAddress(content), (text, where, sealed) => {
  if (!sealed || /\.(?:hangul|url)$/u.test(where) || !/[a-z]/iu.test(text)) return text;
  const word = `zqx${places.size}q`;
  places.set(word, where);
  return text.endsWith("?") ? `${text.slice(0, -1)} ${word}?` : `${text} ${word}`;
});
const { layers } = mustCompile(planted);
const levels = layers.length - 1;

/** Opens so many layers for a reader who has seen as much. */
function openTo(level: number): OpenWorld {
  const premise = open(layers.slice(0, 1), { progress: null, asOf: today() });
  return level === 0
    ? premise
    : open(layers, { progress: premise.site.order[level - 1] ?? null, asOf: today() });
}
const write = (world: OpenWorld): Map<string, string> =>
  publishedFiles({ world, base: "/", sections: ["/", "/cast"], robots: "User-agent: *\nAllow: /\n" });
const files = write(openTo(0));
const plantedIn = (texts: Iterable<string>): string[] => [
  ...new Set([...texts].join("\n").match(/zqx\d+q/gu)),
];

describe("at the premise no file beside the pages", () => {
  test("holds a sealed text", () => {
    expect(places.size).toBeGreaterThan(1000);
    const leaks = [...files].flatMap(([name, text]) =>
      plantedIn([text]).map((word) => `${name}: ${places.get(word)}`),
    );
    expect(leaks).toEqual([]);
  });

  test("holds the id of anything sealed, a source’s neutral one included", () => {
    const { sealedRefs } = readSeals(content);
    // An open group or place may share a word with a sealed thing; such an id alone tells nothing.
    const openIds = new Set(
      content.flatMap(({ file, text }) => {
        const { id, revealedIn, groups } = JSON.parse(text) as {
          id?: string;
          revealedIn?: unknown;
          groups?: { id: string }[];
        };
        return file === "site.json"
          ? (groups ?? []).map((group) => group.id)
          : id !== undefined && typeof revealedIn !== "string"
            ? [id]
            : [];
      }),
    );
    const sealed = sealedRefs.map((ref) => splitRef(ref).id).filter((id) => !openIds.has(id));
    expect(sealed.length).toBeGreaterThan(50);
    // An id of one word may be a word of a sentence; as an id it stands in quotes or in an address.
    const leaks = [...files].flatMap(([name, text]) => {
      const tokens = new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)+|(?<=["/])[a-z0-9]+(?=["#<])/gu));
      return sealed.filter((id) => tokens.has(id)).map((id) => `${name}: ${id}`);
    });
    expect(leaks).toEqual([]);
  });
});

test("and it would be seen: every later level adds words", () => {
  let known = 0;
  for (let level = 1; level <= levels; level += 1) {
    const found = plantedIn(write(openTo(level)).values()).length;
    expect(`level ${level}: ${found > known}`).toBe(`level ${level}: true`);
    known = found;
  }
});

describe("the same record", () => {
  test("makes the same bytes, in whatever order its files are read", () => {
    const again = mustCompile(planted.toReversed());
    const world = open(again.layers.slice(0, 1), { progress: null, asOf: today() });
    for (const [name, text] of write(world))
      expect(`${name} ${text === files.get(name)}`).toBe(`${name} true`);
    expect(write(openTo(0))).toEqual(files);
  });

  test("makes every file of the contract", () => {
    expect([...files.keys()].filter((name) => !name.startsWith("api/")).sort()).toEqual([
      "feed.json",
      "feed.xml",
      "manifest.webmanifest",
      "opensearch.xml",
      "robots.txt",
      "sitemap.xml",
      "timeline.ics",
    ]);
  });
});

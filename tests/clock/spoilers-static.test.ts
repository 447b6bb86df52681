import { describe, expect, test } from "vitest";
import { addressOfRef, folderOf } from "../../src/wiki/model/addresses.ts";
import type { EntityRef } from "../../src/wiki/model/entity.ts";
import { splitRef } from "../../src/wiki/model/entity.ts";
import { mustCompile, readContent } from "../support/site-record.ts";
import { readSeals, textsOfLayers } from "../support/site-sealed.ts";
import { prepareSearch } from "../support/site-text.ts";
import { listFiles, readFile } from "../support/site.ts";

const files = await readContent();
const seals = readSeals(files);
const compiled = textsOfLayers(mustCompile(files).layers).filter(({ level }) => level > 0);
const isSealedLayer = (file: string): boolean => /^layers\/(?!00)\d\d-[0-9a-f]+\.json$/u.test(file);
const isText = (file: string): boolean => !/\.(?:woff2|png|jpe?g|webp|ico)$/u.test(file);
const openFiles = listFiles().filter((file) => isText(file) && !isSealedLayer(file));

/** Where a sealed text is written, for the message. */
const placeOf = (text: string): string =>
  [...seals.sealed, ...compiled].find((sealed) => sealed.text === text)?.where ?? "";

/** Every file that holds one of some texts, one line each. */
const leaksOf = (texts: readonly string[]): string[] => {
  const search = prepareSearch(texts, seals.open);
  return openFiles.flatMap((file) =>
    search(readFile(file).replaceAll(ownId(file), " "), /\.(?:js|css)$/u.test(file)).map(
      (text) => `${file}: “${text}” (${placeOf(text)})`,
    ),
  );
};

/** The id in a page's own address, which its reader has typed and which its state repeats. */
const ownId = (file: string): string => /([^/]+)\/index\.html$/u.exec(file)?.[1] ?? "\0";

/** Ids that something open bears too, such as a group of characters: alone they tell nothing. */
const openIds = new Set(
  files.flatMap(({ file, text }) => {
    const ids = [...text.matchAll(/"(?:id|group)": ?"([^"]+)"/gu)].map(([, id]) => id ?? "");
    return file === "site.json" ? ids : [];
  }),
);

describe("no file that the premise may load", () => {
  test("holds a text that the compiled layers keep for later", () => {
    expect(leaksOf(compiled.map(({ text }) => text))).toEqual([]);
  });

  test("holds a text that the raw records mark as sealed", () => {
    expect(leaksOf(seals.sealed.map(({ text }) => text))).toEqual([]);
  });

  test("names a sealed entity", () => {
    const leaks = openFiles.flatMap((file) => {
      const text = readFile(file);
      return seals.sealedRefs.filter((ref) => names(file, text, ref)).map((ref) => `${file}: ${ref}`);
    });
    expect(leaks).toEqual([]);
  });
});

describe("the search for leaks", () => {
  test("knows enough sealed texts to mean something", () => {
    expect(new Set(compiled.map(({ text }) => text)).size).toBeGreaterThan(1000);
    expect(new Set(seals.sealed.map(({ text }) => text)).size).toBeGreaterThan(1000);
  });

  test("finds what the layers of later episodes do hold", () => {
    const layers = listFiles().filter(isSealedLayer);
    expect(layers.length).toBeGreaterThan(0);
    const blind = layers.flatMap((layer) => {
      const level = Number(layer.slice("layers/".length, "layers/".length + 2));
      const texts = new Set(compiled.filter((sealed) => sealed.level === level).map(({ text }) => text));
      const found = new Set(prepareSearch(texts, [])(readFile(layer)));
      // Texts of one or two letters mean nothing and are not looked for.
      return [...texts]
        .filter((text) => text.length > 4 && !found.has(text))
        .map((text) => `${layer}: ${text}`);
    });
    expect(blind).toEqual([]);
  });

  test.each([
    "<b>He</b> films Gwi‑nam <a>killing</a> the&nbsp;principal",
    String.raw`{"a":"He\u0020films\nGwi-nam killing the principal."}`,
  ])("sees through mark-up, entities, escapes and typography: %s", (haystack) => {
    expect(prepareSearch(["He films Gwi-nam killing the principal."], [])(haystack)).toHaveLength(1);
  });
});

/**
 * Tells whether a file holds an entity's address or reference, or its bare id as a whole string. Bare ids of
 * sources are neutral, and stand in the imprints that count origins.
 */
function names(file: string, text: string, ref: EntityRef): boolean {
  const { kind, id } = splitRef(ref);
  const isOwn = ownId(file) === id;
  if (`/${file}` === `${addressOfRef(ref)}/index.html`) return false;
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    const before = text.slice(Math.max(0, at - 16), at);
    const after = text.charAt(at + id.length);
    if (/[a-z0-9-]/u.test(after)) continue;
    if (before.endsWith(`/${folderOf[kind]}/`) || before.endsWith(`${kind}/`)) return true;
    const isBare = /["'`]$/u.test(before) && /["'`]/u.test(after);
    if (isBare && kind !== "source" && !isOwn && !openIds.has(id)) return true;
  }
  return false;
}

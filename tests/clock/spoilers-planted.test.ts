import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import type { PrerenderEntry } from "../../src/site/app/entry-prerender.tsx";
import type { Row } from "../../src/wiki/model/row.ts";
import type { Layer, Model, OpenLayer } from "../../src/wiki/model/sealed.ts";
import { seal } from "../../src/wiki/model/sealed.ts";
import type { TableName, Tables } from "../../src/wiki/model/tables.ts";
import { tableNames } from "../../src/wiki/model/tables.ts";
import { rollCall } from "../../src/wiki/spoilers/roll-call.ts";
import { mustCompile, readContent } from "../support/site-record.ts";
import { plantWords, plantedIn } from "../support/planted-words.ts";

const bundle = pathToFileURL(path.resolve(".cache/prerender-dist/entry-prerender.js")).href;

const { files, places } = plantWords(await readContent());
const model = mustCompile(files);
const [premise, ...later] = model.layers.map((layer) => JSON.stringify(layer));

test("words are planted at every episode and in every kind of record", () => {
  expect(plantedIn(later.join("\n"))).toHaveLength(places.size);
  expect(later.filter((layer) => plantedIn(layer).length === 0)).toEqual([]);
  const kinds = new Set([...places.values()].map((where) => where.split("/")[0]));
  expect(kinds).toEqual(
    new Set([
      "characters",
      "chronology",
      "episodes",
      "lore",
      "questions",
      "sources",
      "theories",
      "rehearsals",
    ]),
  );
});

test("the premise’s layer holds none of them", () => {
  expect(plantedIn(premise ?? "").map((word) => places.get(word))).toEqual([]);
});

test("no page rendered at the premise holds any of them", async () => {
  // The bundle is the build’s own, made from the module whose type this is.
  const entry: PrerenderEntry = await import(bundle);
  const site = entry.createPrerender(model.layers.slice(0, 1));
  const pages = site.pages(rollCall(model.layers));
  const leaks: string[] = [];
  for (const { address, file, answer } of pages) {
    const rendered = await site.render(address);
    const words = plantedIn(JSON.stringify([file, answer, rendered]));
    leaks.push(...words.map((word) => `${address}: ${places.get(word)}`));
  }
  expect(pages.length).toBeGreaterThan(500);
  expect(leaks).toEqual([]);
});

test("and they would be seen: with everything opened, pages do hold them", async () => {
  // The same bundle as above.
  const entry: PrerenderEntry = await import(bundle);
  const { head, body, state } = await entry.createPrerender([openedForAll(model)]).render("/cast/nam-on-jo");
  for (const part of [head + body, JSON.stringify(state)]) expect(plantedIn(part).length).toBeGreaterThan(5);
});

/** One layer with every row at the premise: what a compiler that sealed nothing would make. */
function openedForAll({ layers }: Model): Layer {
  // A layer is closed to code and a plain object to the disk: this is what its file holds.
  const opened = layers.map((layer): OpenLayer => JSON.parse(JSON.stringify(layer)));
  const rowsOf = (name: TableName): Row[] =>
    opened.flatMap(({ tables }) => {
      const rows: readonly Row[] = tables[name] ?? [];
      return rows.map((row) => Object.assign({}, row, { level: 0 }));
    });
  // Each table gets the rows of its own kind, changed in their level alone.
  const tables = Object.fromEntries(tableNames.map((name) => [name, rowsOf(name)])) as Partial<Tables>;
  const site = opened[0]?.site;
  return seal({ level: 0, ...(site && { site }), tables });
}

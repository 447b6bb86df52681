import type { Response } from "playwright-core";
import { describe, expect, test } from "vitest";
import { startBrowser, whenReady } from "../support/browser.ts";
import { goThrough, noteWords, wordsSeen } from "../support/crawl.ts";
import { levelsOfWords, plantWords, plantedIn } from "../support/planted-words.ts";
import { mustCompile, readContent } from "../support/site-record.ts";
import { textsOfLayers } from "../support/site-sealed.ts";
import { listPages, sample } from "../support/site.ts";

const browser = startBrowser();
const { files, places } = plantWords(await readContent());
const { layers } = mustCompile(files);
const levels = levelsOfWords(layers);
const pages = listPages().map(({ address }) => address);
const progresses = [
  "none",
  ...Array.from({ length: layers.length - 1 }, (_, n) => `s1e${String(n + 1).padStart(2, "0")}`),
];

/** What a reader might type who half knows what is coming: words from the texts of every layer. */
const queries = sample(
  textsOfLayers(mustCompile(await readContent()).layers)
    .filter(({ text }) => / /u.test(text))
    .map(({ text }) =>
      text
        .split(/[^\p{L}\p{N}-]+/u)
        .filter((word) => word.length > 3)
        .slice(0, 3)
        .join(" "),
    ),
  200,
  (query) => query,
).map((query) => `/search?${new URLSearchParams({ q: query }).toString()}`);

/** Words of later levels than a reader's, each with the place where it was planted. */
const beyond = (words: Iterable<string>, level: number): string[] =>
  [...words].filter((word) => (levels.get(word) ?? 99) > level).map((word) => `${word}: ${places.get(word)}`);

describe.concurrent("a crawl of every page and of 200 searches", () => {
  test.for(progresses.map((progress, level) => ({ progress, level })))(
    "at $progress meets nothing beyond it",
    async ({ progress, level }) => {
      await browser.visit(async ({ page, faults }) => {
        const sent = new Set<string>();
        const bodies: Promise<void>[] = [];
        const read = async (response: Response): Promise<void> => {
          if (/\.(?:woff2|png|svg)$/u.test(new URL(response.url()).pathname)) return;
          for (const word of plantedIn(await response.text())) sent.add(word);
        };
        page.on("response", (response) => void bodies.push(read(response)));
        await noteWords(page);
        await page.goto(browser.at(`/cast?seen=${progress}`));
        await whenReady(page);
        expect(await goThrough(page, [...pages, ...queries])).toEqual([]);
        await Promise.all(bodies);
        const seen = await wordsSeen(page);
        expect(beyond(seen, level)).toEqual([]);
        expect(beyond(sent, level)).toEqual([]);
        // And the words of the reader's own episodes do stand there, or the crawl has looked at nothing.
        const own = (at: number) => [...levels.values()].filter((of) => of === at).length;
        for (let at = 1; at <= level; at += 1)
          expect(seen.filter((word) => levels.get(word) === at).length).toBeGreaterThan(own(at) / 2);
        expect(faults).toEqual([]);
      });
    },
  );
});

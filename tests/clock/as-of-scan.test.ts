import { beforeAll, describe, expect, test } from "vitest";
import { today } from "../../src/build/today.ts";
import { formatCount, formatMonth } from "../../src/lib/format-date.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import { startBrowser, whenReady } from "../support/browser.ts";
import { laterWords, pagesOf } from "../support/later-words.ts";
import type { DrawnPage } from "../support/read-pages.ts";
import { readPages } from "../support/read-pages.ts";
import { mustCompile, readContent } from "../support/site-record.ts";
import { listPages } from "../support/site.ts";

// The world clock on every page: as of a day, nothing that came later is shown, heard, linked or counted. It is
// read by a reader who has watched everything, because that reader is shown the most.

/** Days between the reports that changed the picture: each has much before it and much after it. */
const days = ["2022-02-15", "2023-04-30", "2024-05-23", "2025-07-25", "2026-01-30"] as const;
const progress = "s1e12";
const { layers } = mustCompile(await readContent());
const worldOn = (asOf: string) => open(layers, { progress, asOf });
const now = worldOn(today());

/** Every page, works and other pages by turns. */
const [works = [], others = []] = [true, false].map((isWork) =>
  listPages().flatMap(({ address }) => (address.startsWith("/sources/") === isWork ? [address] : [])),
);
const addresses = works.flatMap((work, index) => [work, ...others.slice(index, index + 1)]);
addresses.push(...others.slice(works.length));

/**
 * All that is left out, and it tells of no report: the years along the slip chart, which are the calendar of the
 * as-of slider below it and run to the reader's own day, so that there is a way back; and the first and last day of
 * that calendar, in words.
 */
const calendar = '.slip-year[text-anchor="middle"], .slip-range [role="status"]';
const browser = startBrowser();
const queryOf = (day: string): string => `?asof=${day}&seen=${progress}`;

/** Every page as each day shows it, and what went wrong on the way. */
const drawn = new Map<string, DrawnPage[]>();
const allFaults: string[] = [];
const pagesAtOnce = 80;

beforeAll(async () => {
  const tasks = days.flatMap((day) =>
    Array.from({ length: Math.ceil(addresses.length / pagesAtOnce) }, (_, part) => ({
      day,
      some: addresses.slice(part * pagesAtOnce, (part + 1) * pagesAtOnce),
    })),
  );
  const outcomes = await browser.visitEach(tasks, async ({ page, faults }, { day, some }) => {
    await page.goto(browser.at(`/about${queryOf(day)}`));
    await whenReady(page);
    await page.locator(".past-band").waitFor();
    await page.waitForLoadState("networkidle");
    const pages = await readPages(page, {
      addresses: some,
      query: queryOf(day),
      hop: "/about",
      except: calendar,
    });
    return { day, pages, faults: [...faults] };
  });
  for (const { day, pages, faults } of outcomes) {
    allFaults.push(...faults);
    drawn.set(day, [...(drawn.get(day) ?? []), ...pages]);
  }
}, 600_000);

test("no page failed, at any of the dates", () => expect(allFaults).toEqual([]));

/** Pages below a list that are about no row of it. */
const readersOwn = new Set(["/speculation/mine", "/speculation/calibrate"]);

/** The month that a page of changes is about, in words: whoever asks for a month by address has named it. */
function ownMonth(address: string): string | undefined {
  const month = /^\/changes\/(\d{4}-\d{2})$/u.exec(address)?.[1];
  return month && `the date ${formatMonth(month)}`;
}

describe.each(days)("as of %s", (day) => {
  const past = worldOn(day);
  const later = laterWords(now, past);
  const there = new Set(pagesOf(past));
  const subjects = new Set(pagesOf(now));

  test("no page says what came later", () => {
    const told = (drawn.get(day) ?? []).flatMap(({ address, texts }) =>
      later
        .find(texts)
        .filter((words) => words !== ownMonth(address))
        .map((words) => `${address}: ${words}`),
    );
    expect(told).toEqual([]);
  });

  test("what did not exist has no page, and no link leads to it", () => {
    const pages = drawn.get(day) ?? [];
    expect(pages.map(({ address }) => address)).toEqual(addresses);
    expect(addresses.length).toBe(listPages().length);
    expect(later.addresses.size).toBeGreaterThan(0);
    const wrong = pages.filter(
      ({ address, sealed }) => subjects.has(address) && sealed === there.has(address),
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
    const links = pages.flatMap(({ address, links: targets }) =>
      targets
        .filter((to) => to !== address && later.addresses.has(to))
        .map((to) => `${address} leads to ${to}`),
    );
    expect(links).toEqual([]);
  });

  const pageAt = (wanted: string) => (drawn.get(day) ?? []).find(({ address }) => address === wanted);
  const { tables } = past;

  test.each([
    ["/cast", tables.characters],
    ["/people", tables.people],
    ["/world", tables.entries],
    ["/questions", tables.questions],
    ["/episodes", tables.episodes],
    ["/speculation", tables.theories],
  ] as const)("%s lists what existed, and all of it", (list, rows) => {
    const listed = pageAt(list)?.links.filter((to) => to.startsWith(`${list}/`) && !readersOwn.has(to)) ?? [];
    expect(new Set(listed)).toEqual(new Set(rows.map(({ id }) => `${list}/${id}`)));
  });

  test.each(["characters", "people", "questions", "claims", "sources"] as const)(
    "the count of %s is that of the day",
    (name) => {
      const texts = pageAt("/about")?.texts ?? [];
      const label = texts.findIndex(
        (text, index) => text === name && /^[\d,]+$/u.test(texts[index + 1] ?? ""),
      );
      expect(texts[label + 1]).toBe(formatCount(tables[name].length));
    },
  );
});

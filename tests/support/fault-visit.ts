import type { Page } from "playwright-core";
import { whenReady } from "./browser.ts";
import type { Fault, FaultyHost } from "./faulty-host.ts";
import { faults } from "./faulty-host.ts";
import { drawn, follow } from "./open-tab.ts";

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Makes waits of a second and more eight times shorter once a page stands: what hangs is then given up in a moment. Until
 * then a machine with other work has the time that a reader’s has.
 */
export const hurry = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    const short = (time: number): number =>
      time >= 1000 && document.documentElement.dataset["ready"] === "true" ? time / 8 : time;
    Object.assign(window, {
      setTimeout: (work: () => void, time = 0) => wait(work, short(time)),
    });
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (time: number) => timeout(short(time));
  });

/** One visit: the addresses that are gone to, in order, and how often a request fails. */
export interface FaultVisit {
  readonly addresses: readonly string[];
  readonly steps: number;
  /** Of a hundred requests, how many fail. */
  readonly share: number;
  readonly seed: number;
}

/** What a page says where nothing fails: its title, and the pieces of text on its sheet. */
export interface SaidPage {
  readonly title: string;
  readonly texts: ReadonlySet<string>;
}

/**
 * Reads what pages say, going from one to the next inside a visit in which nothing fails.
 * @param start where the visit begins: an address with its host.
 */
export async function readSaid(
  page: Page,
  start: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, SaidPage>> {
  const said = new Map<string, SaidPage>();
  await page.goto(start);
  await whenReady(page);
  // Twice: a page may say more when it is seen again.
  for (const address of [...addresses, ...addresses]) {
    await follow(page, address);
    await drawn(page, address);
    if (!said.has(address)) await page.waitForLoadState("networkidle");
    const { title, texts } = await look(page);
    said.set(address, { title, texts: new Set([...(said.get(address)?.texts ?? []), ...texts]) });
  }
  return said;
}

/** What a reader sees of a page. */
const look = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.querySelector("main");
    const alerts = [...document.querySelectorAll("main [role=alert]")];
    const parts: string[] = [];
    // Text as it stands in the document: where a style sheet is missing, lines run otherwise and words do not.
    const walker = document.createTreeWalker(sheet ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest("[role=alert]")) parts.push((node.nodeValue ?? "").trim());
    return {
      title: document.title,
      words: sheet?.textContent.trim().length ?? 0,
      ways: document.querySelectorAll("header a[href], main button").length,
      alerts: alerts.length,
      stuck: alerts.filter((alert) => !alert.querySelector("button, a[href]")).length,
      texts: parts.filter((part) => part !== ""),
    };
  });

const pick = <T>(things: readonly T[], roll: number): T | undefined =>
  things[Math.floor(roll * things.length)];

/** What a page that did not arrive has for its heading, and before the name of the site in its title. */
const broken = "This page could not be shown";

/**
 * Goes through a visit while requests fail by chance, and then once more over the pages while nothing fails. Gives what
 * a reader would complain of: a blank page, no way on, words of another page, or harm that stays.
 */
export async function visitUnderFaults(
  page: Page,
  host: FaultyHost,
  { addresses, steps, share, seed }: FaultVisit,
  said: ReadonlyMap<string, SaidPage>,
): Promise<string[]> {
  const roll = dice(seed);
  const complaints: string[] = [];
  const told = (step: string, what: string): void => void complaints.push(`seed ${seed}, ${step}: ${what}`);
  host.plan = () => undefined;
  await page.goto(host.address + (pick(addresses, roll()) ?? "/"));
  await whenReady(page);
  const fated = new Map<string, Fault | undefined>();
  host.plan = (asked) => {
    // A document is the browser’s own affair where no worker stands in; everything the page asks for may fail.
    if (!/\.\w+$/u.test(asked)) return undefined;
    if (!fated.has(asked) || roll() < 0.5)
      fated.set(asked, roll() * 100 < share ? pick(faults, roll()) : undefined);
    return fated.get(asked);
  };
  for (let step = 0; step < steps; step += 1) {
    const address = pick(addresses, roll()) ?? "/";
    await follow(page, address);
    try {
      const heading = await drawn(page, address);
      const { title, words, ways, alerts, stuck, texts } = await look(page);
      if (words < 40) told(address, "a blank page");
      if (ways < 3 || stuck > 0) told(address, "no way on");
      if (/absent|not found/iu.test(heading)) told(address, "is called absent");
      const own = said.get(address);
      if (title !== own?.title && !(alerts > 0 && title.startsWith(broken)))
        told(address, `“${title}” instead of its own title`);
      const wrong = texts.filter((text) => !own?.texts.has(text) && !(alerts > 0 && text === broken));
      if (wrong.length > 0) told(address, `says otherwise: ${wrong.slice(0, 3).join(" / ")}`);
    } catch {
      told(address, "nothing is drawn, and nothing is said");
    }
  }
  host.mend();
  const last = pick(addresses, roll()) ?? "/";
  try {
    await page.goto(host.address + last);
    await drawn(page, last);
    for (const address of [...addresses].slice(0, 3)) {
      await follow(page, address);
      await drawn(page, address);
      if ((await page.title()) !== said.get(address)?.title) throw new Error(`${address} has another title.`);
    }
  } catch (error) {
    told(last, `is still broken when all is well again: ${String(error)}`);
  }
  return complaints;
}

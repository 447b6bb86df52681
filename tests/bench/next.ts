import type { BenchOptions, Measure, Outcome } from "./measure.ts";
import { pressLink } from "./click.ts";
import type { Phone } from "./phone.ts";
import { openPhone, phoneIs } from "./phone.ts";
import { samplePages } from "./sample-pages.ts";
import { siteOf } from "./site.ts";

/** How long a reader reads before following a link, in ms. */
const reading = 4_000;

/** How long the way from page to page takes inside the client. */
export const next: Measure = {
  name: "next",
  method:
    `Milliseconds from the press of a link to the paint of the new page’s heading, with ${phoneIs};\n` +
    `${reading / 1000} s after the client has taken the first page over. “First” is the first link of a visit, which leads to a page of\n` +
    "another kind that is in sight; “then” are the ways back and on again.",
  async run({ rounds, records }: BenchOptions) {
    const outcomes: Outcome[] = [];
    for (const record of records.length > 0 ? records : ["real", "pages-10000"]) {
      const site = await siteOf(record);
      const phone = await openPhone(site.output);
      try {
        const addresses = await samplePages(site.output);
        const first = new Map<string, number[]>();
        const then: number[] = [];
        for (let round = 0; round < rounds; round += 1)
          for (const address of addresses) {
            const [once = Number.NaN, ...later] = await follow(phone, address);
            first.set(address, [...(first.get(address) ?? []), once]);
            then.push(...later);
          }
        for (const [address, values] of first)
          outcomes.push({ what: `${record} from ${address} first`, unit: "ms", values, aim: 100 });
        outcomes.push({ what: `${record} then`, unit: "ms", values: then, aim: 100 });
      } finally {
        await phone.close();
      }
    }
    return outcomes;
  },
};

/** Follows links from a page: into the text, to the tab bar’s pages, and back. */
function follow(phone: Phone, address: string): Promise<readonly number[]> {
  return phone.visit(async (page) => {
    await page.goto(phone.host.address + address);
    await page.waitForSelector("html[data-ready=true]", { state: "attached" });
    await page.waitForTimeout(reading);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>("main a[href^='/'], body a[href^='/']")]
        .sort((a, b) => Number(b.closest("main") !== null) - Number(a.closest("main") !== null))
        .filter((link) => {
          const { top, bottom, width } = link.getBoundingClientRect();
          return width > 0 && top >= 0 && bottom <= innerHeight && link.pathname !== location.pathname;
        })
        .map((link) => link.getAttribute("href") ?? ""),
    );
    const target = seen.find((found) => /^\/\w+\/[^/?#]+$/u.test(found)) ?? seen[0];
    if (target === undefined) throw new Error(`${address} shows no link to another page.`);
    // The first tab must not be where the first link led to.
    if (target === "/timeline") throw new Error(`${address} leads to the timeline first.`);
    const times = [await pressLink(page, target)];
    for (const tab of ["/timeline", "/speculation", "/cast"]) {
      await page.waitForTimeout(reading / 2);
      times.push(await pressLink(page, tab));
    }
    return times;
  });
}

import type { BenchOptions, Measure, Outcome } from "./measure.ts";
import type { Load } from "./load.ts";
import { load } from "./load.ts";
import type { Phone } from "./phone.ts";
import { openPhone, phoneIs } from "./phone.ts";
import { samplePages } from "./sample-pages.ts";
import { siteOf } from "./site.ts";
import { twinOf } from "./twin.ts";

/** What a reader waits for who comes by a link, with nothing kept. */
export const cold: Measure = {
  name: "cold",
  method:
    `A first visit with ${phoneIs};\n` +
    "each followed by a visit of the page’s twin: the same text as plain HTML from the same host. “LCP ÷ twin” divides the two\n" +
    "largest contentful paints of one pair. “Blocked” is the time beyond 50 ms of every task after the first paint, “before text”\n" +
    "what had come over the wire at the largest paint, “before fonts” what\n" +
    "had come when the client had taken the page over, both without typefaces.",
  async run({ rounds, records }: BenchOptions) {
    const outcomes: Outcome[] = [];
    for (const record of records.length > 0 ? records : ["real", "pages-10000"]) {
      const site = await siteOf(record);
      const phone = await openPhone(site.output);
      try {
        outcomes.push(...(await measure(phone, record, await samplePages(site.output), rounds)));
      } finally {
        await phone.close();
      }
    }
    return outcomes;
  },
};

async function measure(
  phone: Phone,
  record: string,
  addresses: readonly string[],
  rounds: number,
): Promise<readonly Outcome[]> {
  const loads = new Map<string, { readonly ours: Load; readonly twin: Load }[]>();
  for (const address of addresses) await placeTwin(phone, address);
  // One round more than is counted: the first also warms the host and the browser.
  for (let round = 0; round <= rounds; round += 1)
    for (const address of addresses) {
      const ours = await visit(phone, address);
      const twin = await visit(phone, twinAt(address));
      if (round > 0) loads.set(address, [...(loads.get(address) ?? []), { ours, twin }]);
    }
  return addresses.flatMap((address): readonly Outcome[] => {
    const pairs = loads.get(address) ?? [];
    const of = (read: (load: Load) => number): readonly number[] => pairs.map(({ ours }) => read(ours));
    const row = (what: string, unit: Outcome["unit"], values: readonly number[], aim?: number): Outcome => ({
      what: `${record} ${address} ${what}`,
      unit,
      values,
      ...(aim !== undefined && { aim }),
    });
    const apart = pairs.map(({ ours, twin }) => ours.largestPaint / twin.largestPaint);
    return [
      row(
        "LCP",
        "ms",
        of(({ largestPaint }) => largestPaint),
      ),
      row(
        "twin’s LCP",
        "ms",
        pairs.map(({ twin }) => twin.largestPaint),
      ),
      row("LCP ÷ twin", "×", apart, 1.25),
      row(
        "blocked",
        "ms",
        of(({ blocked }) => blocked),
        100,
      ),
      row(
        "longest task",
        "ms",
        of(({ longestTask }) => longestTask),
        50,
      ),
      row(
        "ready",
        "ms",
        of(({ ready }) => ready),
      ),
      row(
        "before text",
        "kB",
        of(({ bytesBefore }) => bytesBefore / 1000),
        20,
      ),
      row(
        "before fonts",
        "kB",
        of(({ bytes }) => bytes / 1000),
        150,
      ),
      row(
        "layout shift",
        "×",
        of(({ shift }) => shift),
        0,
      ),
    ];
  });
}

const twinAt = (address: string): string => `/twin${address}`;

const visit = (phone: Phone, address: string): Promise<Load> =>
  phone.visit((page, session) => load(page, session, phone.host.address + address));

/** Makes the twin of a page from what the page shows. */
async function placeTwin(phone: Phone, address: string): Promise<void> {
  await phone.visit(async (page) => {
    await page.goto(phone.host.address + address);
    phone.host.place(twinAt(address), await twinOf(page));
  });
}

import type { SearchDocument } from "../../src/wiki/search/document.ts";
import type { BenchOptions, Measure, Outcome } from "./measure.ts";
import { openStage } from "./browser.ts";
import type { Phone } from "./phone.ts";
import { openPhone, phoneIs } from "./phone.ts";
import type { SearchSite } from "./search-site.ts";
import { searchSiteOf } from "./search-site.ts";
import { countBytes, keyTimes, openPalette, typeUntil } from "./typing.ts";

/** How many times the processor is slowed. */
const slowdown = 4;
/** Milliseconds aimed at, by record: of a key, and of the first search. */
const aims: Readonly<Record<string, { readonly key: number; readonly first: number }>> = {
  real: { key: 16, first: 400 },
  "characters-1000": { key: 50, first: 600 },
  "characters-10000": { key: 50, first: 600 },
};
/** An address with none of the search in it. */
const quiet = "/about";

/** What a reader waits for who searches. */
export const search: Measure = {
  name: "search",
  method:
    `“Key” is the time from an input event to the end of the last frame in which the palette changed before the next, 150 ms\n` +
    `later; a server on this machine, the processor slowed ${slowdown} times. The rest is measured with ${phoneIs}.\n` +
    "“First” is the first search of a visit, from “/” on: a name typed in one piece, to the frame that shows whom it means; bytes\n" +
    "are counted on the wire, headers and all, typefaces left out, until then and until nothing more comes. “Later” is another\n" +
    "name, typed letter by letter, from its last key. Records other than the real one lend the real site their files of the\n" +
    "search. Names are made of one character near the middle of the record for each round: in Hangul, and as credited, turned.",
  async run({ rounds, records }: BenchOptions) {
    const outcomes: Outcome[] = [];
    for (const record of records.length > 0 ? records : Object.keys(aims)) {
      const site = await searchSiteOf(record);
      outcomes.push(...(await measureKeys(record, site, rounds)));
      const phone = await openPhone(site.output);
      try {
        outcomes.push(...(await measureVisits(record, phone, site, rounds)));
      } finally {
        await phone.close();
      }
    }
    return outcomes;
  },
};

async function measureKeys(record: string, site: SearchSite, rounds: number): Promise<readonly Outcome[]> {
  const stage = await openStage(site.output);
  const times: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const [one, other] = [namesOf(site, round), namesOf(site, round + 1)];
      await stage.visit(quiet, slowdown, async (page) => {
        await openPalette(page);
        await page.keyboard.insertText(one.turned);
        await page.getByRole("option").first().waitFor({ timeout: 60_000 });
        await page.waitForLoadState("networkidle");
        await page.waitForTimeout(2_000);
        times.push(
          ...(await keyTimes(page, [one.credited, other.hangul, other.turned, "air force", "ㅇㅅㅎ"])),
        );
      });
    }
  } finally {
    await stage.close();
  }
  const aim = aims[record]?.key;
  return [{ what: `${record} key`, unit: "ms", values: times, ...(aim !== undefined && { aim }) }];
}

async function measureVisits(
  record: string,
  phone: Phone,
  site: SearchSite,
  rounds: number,
): Promise<readonly Outcome[]> {
  const kinds = ["hangul", "turned"] as const;
  const first = new Map<string, number[]>(kinds.map((kind) => [kind, []]));
  const [until, all, later]: [number[], number[], number[]] = [[], [], []];
  // One round more than is counted: the first also warms the host and the browser.
  for (let round = 0; round <= rounds; round += 1)
    for (const kind of kinds) {
      const [one, other] = [namesOf(site, round), namesOf(site, round + rounds + 1)];
      await phone.visit(async (page, session) => {
        await page.goto(phone.host.address + quiet);
        await page.waitForSelector("html[data-ready=true]", { state: "attached" });
        await page.waitForLoadState("networkidle");
        const bytes = await countBytes(session);
        await openPalette(page);
        const time = await typeUntil(page, one[kind], one.to, "at once");
        const untilThen = bytes();
        await page.waitForTimeout(3_000);
        if (round === 0) return;
        first.get(kind)?.push(time);
        until.push(untilThen / 1000);
        all.push(bytes() / 1000);
        later.push(await typeUntil(page, other[kind], other.to, "last key"));
      });
    }
  const aim = aims[record]?.first;
  return [
    ...[...first].map(([kind, values]): Outcome => ({
      what: `${record} first, ${kind}`,
      unit: "ms",
      values,
      ...(aim !== undefined && { aim }),
    })),
    { what: `${record} first, until then`, unit: "kB", values: until, aim: 40 },
    { what: `${record} first, in all`, unit: "kB", values: all },
    { what: `${record} later`, unit: "ms", values: later, aim: 50 },
  ];
}

/** How a character near the middle of a record may be typed, another for each round. */
function namesOf({ documents }: SearchSite, round: number) {
  const characters = documents.filter(
    (document): document is SearchDocument & { hangul: string } =>
      document.kind === "character" && document.hangul !== undefined && /^[가-힣]{3}$/u.test(document.hangul),
  );
  const found = characters[(Math.floor(characters.length / 2) + round * 7) % characters.length];
  if (!found) throw new Error("The record has no character with a name in Hangul.");
  const [family = "", ...given] = found.label.split(" ");
  return {
    to: found.to,
    hangul: found.hangul,
    credited: found.label,
    turned: `${given.join(" ")} ${family}`,
  };
}

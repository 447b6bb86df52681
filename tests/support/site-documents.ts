import type { Page } from "playwright-core";
import type { SitePage } from "./site.ts";

/** What a program reads in a page's file, no script having run. */
export interface SiteDocument {
  readonly address: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** Words in `main`, without what is marked hidden. */
  readonly words: number;
  /** Addresses of links that stay on the site, with query and fragment. */
  readonly links: readonly string[];
  /** Everything that a fragment can lead to. */
  readonly anchors: readonly string[];
  /** Parts that only a script would put in place (react#35460). */
  readonly misplaced: number;
}

const batch = 40;

/** Reads pages by the browser's own parser; a document made that way runs no script and fetches nothing. */
export async function readDocuments(page: Page, pages: readonly SitePage[]): Promise<SiteDocument[]> {
  const documents: SiteDocument[] = [];
  for (let start = 0; start < pages.length; start += batch) {
    const some = pages.slice(start, start + batch).map(({ address, html }) => ({ address, html }));
    documents.push(...(await page.evaluate(readInBrowser, some)));
  }
  return documents;
}

/** Runs in the browser: it may use nothing from outside itself. */
function readInBrowser(
  pages: readonly { readonly address: string; readonly html: string }[],
): SiteDocument[] {
  const origin = "http://site.invalid";
  return pages.map(({ address, html }) => {
    const read = new DOMParser().parseFromString(html, "text/html");
    const links = [...read.querySelectorAll("a[href], area[href]")].flatMap((link) => {
      const url = new URL(link.getAttribute("href") ?? "", origin + address);
      return url.origin === origin ? [url.pathname + url.search + url.hash] : [];
    });
    const anchors = [...read.querySelectorAll("[id]")].map(({ id }) => id);
    const misplaced = read.querySelectorAll("[hidden][id^='S:'], template[id^='B:']").length;
    const headings = [...read.querySelectorAll("h1")].map(({ textContent }) => textContent.trim());
    for (const hidden of read.querySelectorAll("main :is([hidden], script, style, template)"))
      hidden.remove();
    const words = (read.querySelector("main")?.textContent ?? "").match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    return { address, title: read.title, headings, words, links, anchors, misplaced };
  });
}

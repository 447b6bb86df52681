import type { Page } from "playwright-core";
import type { SitePage } from "./site.ts";

/** What a page's file says of itself. */
export interface PageFacts {
  readonly address: string;
  readonly isSealed: boolean;
  readonly title: string;
  readonly description: string;
  readonly viewport: string;
  readonly language: string;
  /** It asks search engines not to list it. */
  readonly isHidden: boolean;
  /** The landmarks in order, each navigation with its name. */
  readonly landmarks: string;
  /** Texts with Hangul that no element says are Korean. */
  readonly unmarked: readonly string[];
  readonly links: readonly string[];
  /** Pictures without a name that are not hidden from assistive technology either. */
  readonly pictures: number;
  /** A heading stands more than one level below the one before. */
  readonly skipped: boolean;
}

const batch = 40;

/** Reads pages by the browser's own parser; no script of theirs runs. */
export async function readFacts(page: Page, pages: readonly SitePage[]): Promise<PageFacts[]> {
  const facts: PageFacts[] = [];
  for (let start = 0; start < pages.length; start += batch)
    facts.push(...(await page.evaluate(readInBrowser, pages.slice(start, start + batch))));
  return facts;
}

/** Runs in the browser: it may use nothing from outside itself. */
function readInBrowser(pages: readonly SitePage[]): PageFacts[] {
  return pages.map(({ address, html, sealed }) => {
    const read = new DOMParser().parseFromString(html, "text/html");
    const meta = (name: string): string =>
      read.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";
    const unmarked: string[] = [];
    const walker = read.createTreeWalker(read.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      const owner = node.parentElement;
      if (!/\p{Script=Hangul}/u.test(text) || !owner || owner.closest("script, style")) continue;
      if (owner.closest("[lang]")?.getAttribute("lang") !== "ko") unmarked.push(text.trim().slice(0, 60));
    }
    const landmarks = [...read.querySelectorAll("header, nav, main, footer")]
      .filter((part) => part.tagName !== "NAV" || part.matches("header nav"))
      .filter((part) => !part.parentElement?.closest("main"))
      .map(
        (part) =>
          part.tagName.toLowerCase() +
          (part.matches("nav") ? `:${part.getAttribute("aria-label") ?? ""}` : ""),
      );
    const levels = [...read.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    return {
      address,
      isSealed: sealed,
      title: read.title,
      description: meta("description"),
      viewport: meta("viewport"),
      language: read.documentElement.lang,
      isHidden: /noindex/u.test(meta("robots")),
      landmarks: landmarks.join(" "),
      unmarked,
      links: [...read.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? ""),
      pictures: read.querySelectorAll(
        "img:not([alt]), [role=img]:not([aria-label], [aria-labelledby], [aria-hidden=true] *), svg:not([aria-hidden=true], [role=img], [role=group], [aria-label], [aria-labelledby], [aria-hidden=true] *)",
      ).length,
      skipped: levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1),
    };
  });
}

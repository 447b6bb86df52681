import type { Page } from "playwright-core";

/** What a page says once the client has drawn it: all that is read, heard or followed. */
export interface DrawnPage {
  readonly address: string;
  readonly title: string;
  /** Every text of the document, and of the attributes that assistive technology reads. */
  readonly texts: readonly string[];
  /** Paths of its links on the site. */
  readonly links: readonly string[];
  /** It is the neutral page that says nothing of its subject. */
  readonly sealed: boolean;
}

/** How a run of pages is read. */
interface Run {
  readonly addresses: readonly string[];
  /** Query of every address. */
  readonly query: string;
  /** Page that comes between two of one kind, because those share the element of their heading. */
  readonly hop: string;
  /** Selector of what is not read. */
  readonly except: string;
}

/** Goes to some pages from the one that is open, without loading another document, and reads each. */
export const readPages = (page: Page, run: Run): Promise<DrawnPage[]> => page.evaluate(readInBrowser, run);

/** Runs in the browser: it may use nothing from outside itself. */
async function readInBrowser({ addresses, query, hop, except }: Run): Promise<DrawnPage[]> {
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
  /** A page is drawn when its own heading stands in the place of the last one. */
  const go = async (address: string): Promise<void> => {
    document.querySelector("main h1")?.setAttribute("data-left", "");
    history.pushState(null, "", `${address}${query}`);
    dispatchEvent(new PopStateEvent("popstate", { state: null }));
    const until = performance.now() + 30_000;
    while (!document.querySelector("main h1:not([data-left])")) {
      if (performance.now() > until) throw new Error(`${address}${query} was not drawn within 30 s.`);
      await pause();
    }
    await pause();
  };
  const read = (address: string): DrawnPage => {
    const parts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      if (!text.parentElement?.closest(`script, style, ${except}`)) parts.push(text.nodeValue ?? "");
    const spoken = [
      "alt",
      "aria-label",
      "aria-description",
      "aria-valuetext",
      "title",
      "placeholder",
      "label",
    ];
    for (const name of spoken)
      for (const part of document.querySelectorAll(`[${name}]`)) parts.push(part.getAttribute(name) ?? "");
    for (const meta of document.querySelectorAll("meta[content]"))
      parts.push(meta.getAttribute("content") ?? "");
    const links = [...document.querySelectorAll("a[href], area[href]")].flatMap((link) => {
      const url = new URL(link.getAttribute("href") ?? "", location.href);
      return url.origin === location.origin ? [url.pathname] : [];
    });
    return {
      address,
      title: document.title,
      texts: [document.title, ...parts].filter((part) => /[\p{L}\p{N}]/u.test(part)),
      links: [...new Set(links)],
      sealed: document.querySelector("[data-sealed-page]") !== null,
    };
  };
  const kindOf = (address: string): string => address.split("/").slice(1, -1).join("/") || address;
  const drawn: DrawnPage[] = [];
  let last = "";
  for (const address of addresses) {
    if (kindOf(address) === last) await go(hop);
    if (address !== location.pathname) await go(address);
    last = kindOf(address);
    drawn.push(read(address));
  }
  return drawn;
}

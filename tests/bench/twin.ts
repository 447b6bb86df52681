import type { Page } from "playwright-core";

/** The one style of a twin: what a plain page needs to be read on a phone. */
const style =
  "body{margin:0 auto;max-width:42rem;padding:1rem;font:1rem/1.5 Georgia,serif}table{border-collapse:collapse}td,th{padding:.25rem;text-align:left}";

/**
 * The same text as an open page shows, as a plain page of HTML: headings, paragraphs, lists, tables and links alone, no
 * script, no class, one small style. Drawings and what the page hides are left out.
 */
export async function twinOf(page: Page): Promise<string> {
  const body = await page.evaluate(() => {
    const kept = new Set(
      "A H1 H2 H3 H4 P UL OL LI DL DT DD TABLE THEAD TBODY TR TH TD HEADER FOOTER NAV MAIN SECTION DIV".split(
        " ",
      ),
    );
    const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const write = (node: Node): string => {
      if (node instanceof Text) return escaped(node.data);
      if (!(node instanceof HTMLElement) || /^(?:SCRIPT|STYLE|SELECT|DIALOG)$/u.test(node.tagName)) return "";
      if (getComputedStyle(node).display === "none") return "";
      const inner = [...node.childNodes].map(write).join("");
      if (!kept.has(node.tagName) || inner.trim() === "") return inner;
      const name = node.tagName.toLowerCase();
      const address = node.getAttribute("href");
      return `<${name}${address === null ? "" : ` href="${escaped(address)}"`}>${inner}</${name}>`;
    };
    const root = document.getElementById("root");
    return root ? [...root.childNodes].map(write).join("") : "";
  });
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${await page.title()}</title><style>${style}</style>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

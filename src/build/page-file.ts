/** What the prerender makes of one page. */
export interface RenderedPage {
  /** `<title>`, `<meta>` and `<link>` of the page. */
  readonly head: string;
  readonly body: string;
  /** State that the browser takes over: the page's own data and no more. */
  readonly state: unknown;
}

/**
 * Fills the built `index.html` with a page. The state stands in a script element of a data type, which a
 * strict content security policy does not run; `<` in it is escaped, so that no text can end the element. Of the files
 * that the page needs, scripts are loaded early, and style sheets come after the one of the template, which says in
 * which order the layers go.
 *
 * @throws Error where the template has lost one of its places.
 */
export function formatPage(template: string, page: RenderedPage, needed: readonly string[]): string {
  const state = JSON.stringify(page.state).replaceAll("<", String.raw`\u003c`);
  const sheets = needed.filter((address) => address.endsWith(".css"));
  const scripts = needed.filter((address) => !sheets.includes(address));
  const preloads = scripts.map((address) => `<link rel="modulepreload" crossorigin href="${address}">`);
  const styles = sheets.map((address) => `<link rel="stylesheet" crossorigin href="${address}">`);
  const fill = (text: string, place: string, value: string): string => {
    if (!text.includes(place)) throw new Error(`index.html has no ${place}; the prerender needs it.`);
    return text.replace(place, () => value);
  };
  const withHead = fill(template, "<!--head-->", page.head + preloads.join(""));
  const withStyles = fill(withHead, "</head>", `${styles.join("")}</head>`);
  const withBody = fill(withStyles, "<!--page-->", page.body);
  return fill(withBody, "<!--state-->", `<script type="application/json" id="state">${state}</script>`);
}

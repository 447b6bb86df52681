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
 * strict content security policy does not run; `<` in it is escaped, so that no text can end the element.
 *
 * @param needs addresses of the scripts and style sheets of the page beside those of every page: scripts are fetched
 * ahead, sheets are linked.
 *
 * @throws Error where the template has lost one of its three places.
 */
export function formatPage(template: string, page: RenderedPage, needs: readonly string[]): string {
  const state = JSON.stringify(page.state).replaceAll("<", String.raw`\u003c`);
  const links = needs
    .map((address) =>
      address.endsWith(".css")
        ? `<link rel="stylesheet" crossorigin href="${address}">`
        : `<link rel="modulepreload" crossorigin href="${address}">`,
    )
    .join("");
  const fill = (text: string, place: string, value: string): string => {
    if (!text.includes(place)) throw new Error(`index.html has no ${place}; the prerender needs it.`);
    return text.replace(place, () => value);
  };
  const withHead = fill(template, "<!--head-->", page.head + links);
  const withBody = fill(withHead, "<!--page-->", page.body);
  return fill(withBody, "<!--state-->", `<script type="application/json" id="state">${state}</script>`);
}

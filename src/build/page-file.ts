import { hashOf, pagePolicy } from "./publish/security-headers.ts";

/** What the prerender makes of one page. */
export interface RenderedPage {
  /** `<title>`, `<meta>` and `<link>` of the page. */
  readonly head: string;
  readonly body: string;
  /** State that the browser takes over: the page's own data and no more. */
  readonly state: unknown;
}

/** The built `index.html`, taken apart. */
export interface Template {
  /** The document, without what loads anything that a page would wait for. */
  readonly html: string;
  /** The tags that load the scripts. */
  readonly scripts: string;
  /** The address of the main style sheet, which says in which order the layers go. */
  readonly sheet: string;
  /** The address of the style sheet for what shows only after the text, or on paper. */
  readonly late: string;
}

/** A style sheet that stands in pages. */
export interface Sheet {
  readonly address: string;
  readonly text: string;
}

/**
 * Takes the built `index.html` apart.
 * @param late the address of the late style sheet. @throws Error where it has no script, or not one style sheet.
 */
export function readTemplate(built: string, late: string): Template {
  const scripts =
    built.match(/<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/gu) ?? [];
  const sheets = built.match(/<link rel="stylesheet"[^>]*>/gu) ?? [];
  const [, sheet] = /\bhref="([^"]+)"/u.exec(sheets[0] ?? "") ?? [];
  if (scripts.length === 0) throw new Error("index.html loads no script.");
  if (sheets.length !== 1 || sheet === undefined)
    throw new Error(`index.html has ${sheets.length} style sheets; one is filled into pages.`);
  const html = [...scripts, ...sheets].reduce((text, tag) => text.replace(tag, ""), built);
  return { html, scripts: scripts.join(""), sheet, late };
}

/**
 * Fills the template with a page. Nothing has to be waited for before the text can be painted: the style sheets stand in
 * the page, the main one first, and the late one and the scripts come after the text. Only the head has to be whole
 * (`rel="expect"` in index.html): what arrives of it later would move what is there. Each sheet leaves its link behind,
 * switched off, so that the scripts know that it is there. The state stands in a script element of a data type, which a
 * strict content security policy does not run; `<` in it is escaped, so that no text can end the element.
 *
 * @throws Error where the template has lost one of its places.
 */
export function formatPage(
  template: Template,
  page: RenderedPage,
  { sheets, scripts }: { readonly sheets: readonly Sheet[]; readonly scripts: readonly string[] },
): string {
  const state = JSON.stringify(page.state).replaceAll("<", String.raw`\u003c`);
  const policy = pagePolicy(sheets.map(({ text }) => hashOf(text)));
  const styles = sheets.map(
    ({ address, text }) => `<style>${text}</style><link rel="stylesheet" disabled href="${address}">`,
  );
  const late = `<link rel="stylesheet" href="${template.late}">`;
  const preloads = scripts.map((address) => `<link rel="modulepreload" crossorigin href="${address}">`);
  const fills: readonly (readonly [place: string, text: string])[] = [
    ["<!--policy-->", `<meta http-equiv="Content-Security-Policy" content="${policy}">`],
    ["<!--head-->", page.head],
    ["</head>", `${styles.join("")}</head>`],
    ["<!--page-->", page.body],
    [
      "<!--state-->",
      `<script type="application/json" id="state">${state}</script>${late}${template.scripts}${preloads.join("")}`,
    ],
  ];
  return fills.reduce((html, [place, text]) => {
    if (!html.includes(place)) throw new Error(`index.html has no ${place}; the prerender needs it.`);
    return html.replace(place, () => text);
  }, template.html);
}

import type { SitePage } from "./site.ts";

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/** Gives the title that the build wrote for an address, with its entities read. */
export function titlesOf(pages: readonly Pick<SitePage, "address" | "html">[]): (address: string) => string {
  const titles = new Map(
    pages.map(({ address, html }) => [
      address,
      (/<title>(.*?)<\/title>/u.exec(html)?.[1] ?? "").replaceAll(
        /&(?:amp|lt|gt|quot|#x27);/gu,
        (entity) => entities[entity] ?? entity,
      ),
    ]),
  );
  return (address) => titles.get(address) ?? "";
}

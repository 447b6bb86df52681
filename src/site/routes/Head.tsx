import { site } from "virtual:register";
import type { Turn } from "../../lib/turn-to.ts";

/** The title of a page of a list; the first has the list’s own. */
export const titleOfPage = (title: string, { page, pages }: Turn): string =>
  page === 1 ? title : `${title}, page ${page} of ${pages}`;

/**
 * The page’s title and description for tabs, search engines and link previews. Both come from gated data or
 * from fixed words.
 */
export function Head({
  title,
  description,
  index = true,
}: {
  readonly title: string;
  readonly description?: string;
  readonly index?: boolean;
}) {
  const full = title === site.name ? `${site.name} · ${site.series.name}` : `${title} · ${site.name}`;
  return (
    <>
      <title>{full}</title>
      <meta property="og:title" content={full} />
      {description === undefined ? null : (
        <>
          <meta name="description" content={description} />
          <meta property="og:description" content={description} />
        </>
      )}
      {index ? null : <meta name="robots" content="noindex" />}
    </>
  );
}

import { site } from "virtual:register";

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

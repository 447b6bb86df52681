/**
 * The part of an address that a heading gives: lower-case words joined by hyphens. A text without a Latin letter or
 * a digit gives the empty string, and then there is nothing to point at.
 * @example slugOf("Who said what?") is "who-said-what".
 */
export const slugOf = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/**
 * The address of a part of a page to give to others. It keeps the as-of date and the filters, which make the view;
 * it drops how far the reader has watched, which is nobody else’s.
 * @example shareAddress("https://example.org/cast/a?seen=s1e05&asof=2024-05-23", "f1") is "https://example.org/cast/a?asof=2024-05-23#f1".
 */
export function shareAddress(address: string, part: string): string {
  const url = new URL(address);
  url.searchParams.delete("seen");
  url.hash = part;
  return url.href;
}

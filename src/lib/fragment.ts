/**
 * Reads the part of an address after `#`, decoded (RFC 3986, 2.1); as it stands where it is no sound encoding, which
 * leads to no part of a page and breaks none.
 *
 * @param hash as browsers give it, with the `#` or empty.
 * @example readFragment("#caf%C3%A9") is "café", and readFragment("#%E0%A4") is "%E0%A4".
 */
export function readFragment(hash: string): string {
  const text = hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * FNV-1a over the UTF-8 bytes of a text: a 32-bit unsigned number, the same on every machine.
 * Follows Fowler, Noll and Vo (draft-eastlake-fnv). Not for secrets.
 * @example fnv1a("") is 0x811c9dc5.
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash ^= byte;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

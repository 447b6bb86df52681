import { createHash } from "node:crypto";

/** Namespace of this engine's ids (RFC 9562 §5.5); drawn once, and never to be changed: every id hangs on it. */
const namespace = "6f0d1c52-7f0b-4c1e-9a55-2d8e3b7a41c6";

/**
 * The id of a published thing: a version 5 UUID of its name. It holds no address, so that it stays the same
 * before the wiki has one, and when it moves; and no date, so that it stays when a date changes.
 * @example stableId("Sample", "claim", "c1") is the same text on every machine and on every day.
 */
export function stableId(...name: readonly string[]): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(JSON.stringify(name))
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** The same id as a URI, where a format wants one. */
export const stableUri = (...name: readonly string[]): string => `urn:uuid:${stableId(...name)}`;

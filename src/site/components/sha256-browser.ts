/**
 * The SHA-256 (FIPS 180-4) of a text as UTF-8, by the browser’s own implementation and not the one that the build
 * used: 64 hexadecimal digits. Rejects where the page is not served over https or from this machine.
 * @example sha256Of("abc") is ba7816bf 8f01cfea …, the first example of FIPS 180-4.
 */
export async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

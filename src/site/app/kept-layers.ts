/** The cache that holds the layers which the reader’s kept place has opened; the page alone writes it. */
const cacheName = "register-layers";

/** Browsers have no caches on addresses that are not secure, and some throw at whoever asks for them: then nothing is kept. */
function canKeep(): boolean {
  try {
    return typeof caches === "object";
  } catch {
    return false;
  }
}

/** A kept layer; undefined where it was not kept, cannot be read or is no JSON any more: then it is fetched again. */
export async function readKept(address: string): Promise<unknown> {
  if (!canKeep()) return undefined;
  try {
    if (!(await caches.has(cacheName))) return undefined;
    const found = await (await caches.open(cacheName)).match(address);
    const read: unknown = await found?.json();
    return read;
  } catch {
    return undefined;
  }
}

/** Keeps the text of a layer for as long as `isAllowed`; a lower place may be chosen while it is being written. */
export async function keep(address: string, text: string, isAllowed: () => boolean): Promise<void> {
  if (!canKeep()) return;
  try {
    const cache = await caches.open(cacheName);
    if (!isAllowed()) return;
    await cache.put(address, new Response(text, { headers: { "Content-Type": "application/json" } }));
    if (!isAllowed()) await cache.delete(address);
  } catch {
    // Full or refused: the layer is fetched again next time.
  }
}

/** Deletes every kept layer but these: what lies beyond the reader’s place, and what older editions left. */
export async function keepOnly(addresses: readonly string[]): Promise<void> {
  if (!canKeep()) return;
  try {
    if (!(await caches.has(cacheName))) return;
    const cache = await caches.open(cacheName);
    const stays = new Set(addresses);
    for (const request of await cache.keys())
      if (!stays.has(new URL(request.url).pathname)) await cache.delete(request);
  } catch {
    // What cannot be opened cannot be read either.
  }
}

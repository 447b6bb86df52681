import { PrecacheController } from "workbox-precaching";
import { files, shell } from "virtual:kept-files";
import { patience, within } from "../../lib/patience.ts";

// The service worker. It keeps one edition whole (the code, the typefaces, the part of the record that spoils nothing)
// and no later layer: those are kept by the page, which knows the reader’s place. It never takes over from an older
// one while a page of that one is open.

/** The events of a worker, as far as they are used; the project’s types are those of pages. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface RequestEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** The worker’s own global object, as far as it is used. */
const worker = globalThis as unknown as { readonly clients: { claim(): Promise<void> } };

const kept = new PrecacheController({ cacheName: "register-edition" });
kept.addToCacheList([...files]);
const paths: ReadonlySet<string> = new Set(files.map(({ url }) => url));

addEventListener("install", (event) => void kept.install(event as LastingEvent));
addEventListener("activate", (event) => {
  const lasting = event as LastingEvent;
  void kept.activate(lasting);
  // A first visit is offline-proof at once. No page of an older edition is open now, or the worker would still wait.
  lasting.waitUntil(worker.clients.claim());
});
addEventListener("fetch", (event) => {
  const asked = event as RequestEvent;
  const { request } = asked;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") asked.respondWith(answerPage(request));
  else if (paths.has(pathname) || pathname.includes("/assets/")) asked.respondWith(answerFile(request));
});

/** A page comes from the host, and so from the newest edition; where the host is silent or broken, the shell opens it. */
async function answerPage(request: Request): Promise<Response> {
  const own = async (): Promise<Response | undefined> => kept.matchPrecache(shell);
  try {
    const answer = await within(fetch(request), patience);
    return answer.status < 500 ? answer : ((await own()) ?? answer);
  } catch {
    return (await own()) ?? Response.error();
  }
}

/**
 * A file of a name that changes with its content is the same wherever it is kept, be it by this edition or by the one
 * that waits.
 */
const answerFile = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request);

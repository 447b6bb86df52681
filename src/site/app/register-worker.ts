import { lookForNewer } from "./newer-edition.ts";

/** How often at most the host is asked for a newer worker when the reader comes back to the page, in milliseconds. */
const rest = 600_000;

/** The part of Trusted Types (W3C) that is used here; browsers without it take the address as it is. */
interface PolicyMaker {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/**
 * Registers the worker that makes the site readable without a connection: in the built site alone, and after
 * everything that the page itself needs. A newer worker waits until every page of the older edition is closed; that it
 * is there is told by a line with a button.
 */
export function registerWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const begin = (): void => {
    navigator.serviceWorker.register(workerAddress()).then(watch, () => {
      // Refused, or no connection: the page works without it, and the next one tries again.
    });
  };
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true });
}

/** The one address of code that is ever made from a text; the content security policy knows the name of the policy. */
function workerAddress(): string {
  const address = `${import.meta.env.BASE_URL}sw.js`;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyMaker };
  if (!trustedTypes) return address;
  return trustedTypes.createPolicy("register-worker", { createScriptURL: () => address }).createScriptURL("");
}

function watch(registration: ServiceWorkerRegistration): void {
  const tell = (): void => {
    if (registration.waiting) void lookForNewer();
  };
  tell();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", tell);
  });
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - asked < rest) return;
    asked = Date.now();
    registration.update().catch(() => {
      // No connection: there is nothing newer to be had.
    });
  });
}

import type { Keeper, KeptView } from "../store/keeper.ts";
import { keptMirror } from "./kept-mirror.ts";

let keeper: Keeper | undefined;
let starting: Promise<Keeper> | undefined;
let view: KeptView | undefined;
const listeners = new Set<() => void>();

const show = (next: KeptView): void => {
  view = next;
  for (const listener of listeners) listener();
};

/** What the reader keeps, with its store; the first call loads both. Rejects where the store’s code does not arrive. */
export function openOwn(): Promise<Keeper> {
  starting ??= import("../store/keeper.ts").then(
    async ({ openKeeper }) => {
      const opened = openKeeper({ mirror: keptMirror, persist: () => navigator.storage.persist() });
      opened.watch(() => show(opened.view()));
      await opened.load();
      keeper = opened;
      show(opened.view());
      // A page that was put to sleep was told nothing.
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") void opened.load();
      });
      return opened;
    },
    (error: unknown) => {
      starting = undefined;
      throw error;
    },
  );
  return starting;
}

/** The forecasts as last read; undefined until they are. */
export const ownView = (): KeptView | undefined => keeper && view;

/** Calls back at every change, and starts reading; returns the way to stop. The page waits for none of it. */
export function watchOwn(listener: () => void): () => void {
  listeners.add(listener);
  openOwn().catch(() =>
    show({
      forecasts: [],
      trouble: {
        kind: "blocked",
        text: "The part of the page that keeps your forecasts did not arrive. What is kept is safe: reload the page.",
      },
    }),
  );
  return () => listeners.delete(listener);
}

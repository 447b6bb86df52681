import { edition } from "virtual:register";
import { within } from "../../lib/patience.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import type { SearchEngine } from "../components/search-context.ts";
import { isPrepared } from "./ask-browser.ts";
import { fetchJson } from "./fetch-json.ts";
import type { GrowingIndex } from "./growing-index.ts";

let last:
  | { readonly key: string; readonly growing: Promise<GrowingIndex>; readonly here?: GrowingIndex }
  | undefined;

/**
 * Searches in the browser. The index is made of documents: for a reader at the premise, today, those that the
 * build has listed; for anybody else, those of the world that their progress opens.
 */
export const searchBrowser: SearchEngine = {
  prepare: (clocks) => void growingFor(clocks),
  answer: ({ clocks, ...asked }) => (last?.key === keyOf(clocks) ? last.here?.answer(asked) : undefined),
  follow({ clocks, ...asked }, told, failed) {
    let stop: (() => void) | undefined;
    let stopped = false;
    growingFor(clocks).then(
      (growing) => {
        if (!stopped) stop = growing.follow(asked, told, failed);
      },
      () => stopped || failed(),
    );
    return () => {
      stopped = true;
      stop?.();
    };
  },
};

/** Forgets the index, because the reader’s place has changed. */
export const forgetIndex = (): void => void (last = undefined);

function growingFor(clocks: Clocks): Promise<GrowingIndex> {
  const key = keyOf(clocks);
  if (last?.key === key) return last.growing;
  // Asked for at once, so that the first file and the code that reads it come side by side.
  const first = isPrepared(clocks) ? fetchFile("names") : undefined;
  first?.catch(() => {});
  const growing = within(import("./growing-index.ts")).then(
    ({ GrowingIndex: Growing }) => new Growing({ clocks, first, fetchFile }),
  );
  last = { key, growing };
  growing.then((here) => {
    if (last?.growing === growing) last = { key, growing, here };
    // Where the code does not come, the next search asks for it again.
  }, forgetIndex);
  return growing;
}

const keyOf = ({ progress, asOf }: Clocks): string => `${progress} ${asOf}`;

/** Fetches one of the build’s files of the search. */
const fetchFile = (file: string): Promise<unknown> =>
  fetchJson(`${import.meta.env.BASE_URL}answers/${edition}/search/${file}.json`, "The search");

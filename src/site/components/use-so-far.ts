import { useReader } from "./use-reader.ts";

/** How far the reader is told things, in words: whoever has watched nothing is not said to have watched anything. */
export const useSoFar = (): string =>
  useReader().clocks.progress === null ? "before the first episode" : "as far as you have watched";

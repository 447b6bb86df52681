import type { ReactNode } from "react";
import { movePlace } from "./move-place.ts";
import { progressChoices } from "./progress-choices.ts";
import { SealedStrip } from "./SealedStrip.tsx";
import { useReader } from "./use-reader.ts";

interface NextSealProps {
  /** An unwatched episode whose own page this is, which is named instead of the next; its existence is public. */
  readonly from?: string | undefined;
  readonly onOpenOnce?: () => void;
  readonly children?: ReactNode;
}

/**
 * Ends a section of the story: sealed from the reader’s next episode on, whether or not anything lies under
 * the seal. After the last episode there is nothing to end.
 */
export function NextSeal({ from, onOpenOnce, children }: NextSealProps) {
  const next = useNextEpisode(from);
  return (
    <SealedStrip next={next} onWatched={movePlace} onOpenOnce={onOpenOnce}>
      {children}
    </SealedStrip>
  );
}

/** The episode that a seal names: the one given, else the one after the last that was watched; undefined at the end. */
export function useNextEpisode(from?: string): (typeof progressChoices)[number] | undefined {
  const { clocks } = useReader();
  if (from !== undefined) return progressChoices.find(({ id }) => id === from);
  return progressChoices[progressChoices.findIndex(({ id }) => id === clocks.progress) + 1];
}

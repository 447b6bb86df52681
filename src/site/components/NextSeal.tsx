import type { ReactNode } from "react";
import { movePlace } from "./move-place.ts";
import { progressChoices } from "./progress-choices.ts";
import { SealedStrip } from "./SealedStrip.tsx";
import { useReader } from "./use-reader.ts";

interface NextSealProps {
  readonly onOpenOnce?: () => void;
  readonly children?: ReactNode;
}

/**
 * Ends a section of the story: sealed from the reader’s next episode on, whether or not anything lies under
 * the seal. After the last episode there is nothing to end.
 */
export function NextSeal({ onOpenOnce, children }: NextSealProps) {
  const next = useNextEpisode();
  return (
    <SealedStrip next={next} onWatched={movePlace} onOpenOnce={onOpenOnce}>
      {children}
    </SealedStrip>
  );
}

/** The episode after the last that the reader has watched; undefined at the end. */
export function useNextEpisode(): (typeof progressChoices)[number] | undefined {
  const { clocks } = useReader();
  return progressChoices[progressChoices.findIndex(({ id }) => id === clocks.progress) + 1];
}

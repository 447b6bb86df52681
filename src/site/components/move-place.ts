import { showToast } from "../ui/toast.ts";
import { progressChoices } from "./progress-choices.ts";
import { readerSettings, setProgress } from "./reader.ts";

/** Moves the reader’s place, says where it is now, and offers the way back: a slip must not cost a secret. */
export function movePlace(progress: string | null): void {
  const before = readerSettings().clocks.progress;
  setProgress(progress);
  if (progress === before) return;
  const label = progressChoices.find(({ id }) => id === progress)?.label;
  showToast({
    text: label === undefined ? "You have not started." : `You are now at ${label}.`,
    undo: () => setProgress(before),
  });
}

import { site } from "virtual:register";
import { episodeLabel } from "../../wiki/model/episode-label.ts";
import { levelOf } from "../../wiki/spoilers/gate.ts";
import { showToast } from "../ui/toast.ts";
import { setProgress } from "./reader.ts";
import { SealedStrip } from "./SealedStrip.tsx";
import { useReader } from "./use-reader.ts";

/**
 * Ends a section of the story: sealed from the reader’s next episode on, whether or not anything lies under
 * the seal. After the last episode there is nothing to end.
 */
export function NextSeal() {
  const { clocks } = useReader();
  const id = site.order[levelOf(clocks.progress, site.order)];
  if (id === undefined) return null;
  const label = episodeLabel(site, id);
  const onWatched = (): void => {
    setProgress(id);
    showToast({ text: `You are now at ${label}.`, undo: () => setProgress(clocks.progress) });
  };
  return <SealedStrip next={{ id, label }} onWatched={onWatched} />;
}

import { useSyncExternalStore } from "react";
import { LinkButton } from "../ui/LinkButton.tsx";
import { isNewerKnown, watchNewer } from "./newer-edition.ts";

/** The line that says that a newer edition is out, and gets it. Nothing changes under the reader before they ask. */
export function NewerEdition() {
  const isNewer = useSyncExternalStore(watchNewer, isNewerKnown, () => false);
  return (
    <div role="status" className="notices">
      {isNewer && (
        <p>
          A newer edition is ready. <LinkButton onClick={() => location.reload()}>Reload</LinkButton>
        </p>
      )}
    </div>
  );
}

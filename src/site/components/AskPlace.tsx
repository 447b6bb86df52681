import { useLocation } from "react-router";
import { LinkButton } from "../ui/LinkButton.tsx";
import { movePlace } from "./move-place.ts";
import { placePanel } from "./ReaderPanel.tsx";
import { useReader } from "./use-reader.ts";

/**
 * Asks once how far the reader has watched: one line under the head, until it is answered on this device. It is in
 * every prerendered page, and the script in the head hides it from who has answered, so nothing moves.
 */
export function AskPlace() {
  const { placed } = useReader();
  const { pathname } = useLocation();
  // The home page asks for itself.
  if (placed || pathname === "/") return null;
  return (
    <aside className="ask-place" aria-label="Your place">
      <p>
        <b>How far have you watched?</b> <span>Nothing past your mark is shown anywhere here.</span>
      </p>
      <p className="place-actions">
        <button type="button" className="link-button" popoverTarget={placePanel}>
          Set my place
        </button>
        <LinkButton onClick={() => movePlace(null)}>I haven’t started</LinkButton>
      </p>
    </aside>
  );
}

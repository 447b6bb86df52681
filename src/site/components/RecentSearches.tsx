import { useId, useState, useSyncExternalStore } from "react";
import { site } from "virtual:register";
import { levelOf } from "../../wiki/spoilers/clocks.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import { forgetSearches, keepSearches, recentSearches, watchSearches } from "./recent-searches.ts";
import { useReader } from "./use-reader.ts";

/** Searches of this visit, made no further on than here, to be made again; on this device they stay only where the reader says so. */
export function RecentSearches({ onAsk }: { readonly onAsk: (text: string) => void }) {
  const { searches, kept } = useSyncExternalStore(watchSearches, recentSearches);
  const { clocks } = useReader();
  const level = levelOf(clocks.progress, site.order);
  const texts = searches.flatMap((search) => (search.level <= level ? [search.text] : []));
  const heading = useId();
  // Nothing goes away under the hand that has just emptied it.
  const some = texts.length > 0 || kept;
  const [shown, setShown] = useState(some);
  if (some && !shown) setShown(true);
  const forget = (): void => {
    void forgetSearches();
    onAsk("");
  };
  if (!shown) return null;
  return (
    <div className="palette-recent">
      <p className="palette-group" id={heading}>
        Recent searches
      </p>
      <ul aria-labelledby={heading}>
        {texts.map((text) => (
          <li key={text}>
            <button type="button" className="palette-again" onClick={() => onAsk(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      <p className="palette-keep">
        <label>
          <input
            type="checkbox"
            checked={kept}
            onChange={({ target }) => void keepSearches(target.checked)}
          />
          Keep on this device
        </label>
        {texts.length > 0 ? <LinkButton onClick={forget}>Forget them</LinkButton> : null}
      </p>
    </div>
  );
}

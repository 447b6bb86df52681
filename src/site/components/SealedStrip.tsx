import type { ReactNode } from "react";
import { Icon } from "../ui/Icon.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";

interface SealedStripProps {
  /** The reader’s next episode, or the page’s own; undefined at the end of the season. */
  readonly next: { readonly id: string; readonly label: string } | undefined;
  readonly onWatched: (episode: string) => void;
  /** Opens what lies under this seal alone, once; a strip that cannot do so has none. */
  readonly onOpenOnce?: (() => void) | undefined;
  /** What was opened under this seal; the strip then says that it will close again. */
  readonly children?: ReactNode;
}

/**
 * The end of every story section: it names the reader’s next episode, whether or not anything lies under it, and
 * never says how much. Opened once, the lining goes and the tear lines turn red.
 */
export const SealedStrip = ({ next, onWatched, onOpenOnce, children }: SealedStripProps) =>
  next && (
    <div className={children === undefined ? "sealed" : "sealed is-open"}>
      <p className="sealed-place">
        <Icon name="seal" />
        <b>
          {children === undefined ? "Sealed from" : "Opened from"} {next.label}
        </b>
      </p>
      <p className="sealed-actions">
        <LinkButton onClick={() => onWatched(next.id)}>I have watched {next.label}</LinkButton>
        {onOpenOnce && children === undefined && (
          <LinkButton risky onClick={onOpenOnce}>
            Open this one only
          </LinkButton>
        )}
      </p>
      {children !== undefined && (
        <div className="sealed-opened">
          {children}
          <p className="meta" role="status">
            Opened once. It will close again when you leave.
          </p>
        </div>
      )}
    </div>
  );

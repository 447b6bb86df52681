import { Icon } from "../ui/Icon.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";

interface SealedStripProps {
  /** The reader’s next episode; undefined at the end of the season. */
  readonly next: { readonly id: string; readonly label: string } | undefined;
  readonly onWatched: (episode: string) => void;
}

/**
 * The end of every story section: it names the reader’s next episode, whether or not anything lies under it, and
 * never says how much.
 */
export const SealedStrip = ({ next, onWatched }: SealedStripProps) =>
  next && (
    <div className="sealed">
      <p className="sealed-place">
        <Icon name="seal" />
        <b>Sealed from {next.label}</b>
      </p>
      <p className="sealed-actions">
        <LinkButton onClick={() => onWatched(next.id)}>I have watched {next.label}</LinkButton>
      </p>
    </div>
  );

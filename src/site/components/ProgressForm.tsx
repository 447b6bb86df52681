import { memo, useId, useRef, useState } from "react";
import { LinkButton } from "../ui/LinkButton.tsx";

/** An episode that the reader may have watched. */
export interface EpisodeChoice {
  readonly id: string;
  readonly label: string;
  readonly number: number;
}

/** The reader’s place: the last episode watched, or null before the first. */
export interface ProgressFormProps {
  readonly episodes: readonly EpisodeChoice[];
  readonly progress: string | null;
  readonly onChange: (progress: string | null) => void;
}

/**
 * The reader’s place: a cell an episode, ticked as far as watched, lined beyond. A press sets it; arrow keys only
 * choose, because the way to a later episode leads through earlier ones and must open none of them: Enter, Space or
 * the button then sets it.
 */
export const ProgressForm = memo(function ProgressForm({ episodes, progress, onChange }: ProgressFormProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const byArrow = useRef(false);
  const place = episodes.findIndex((episode) => episode.id === progress);
  const drafted = episodes.find((episode) => episode.id === draft);
  const last = episodes.at(-1);
  const move = (to: string | null): void => {
    setDraft(null);
    onChange(to);
  };
  return (
    <form
      className="place"
      onSubmit={(event) => {
        event.preventDefault();
        if (drafted) move(drafted.id);
      }}
    >
      <div className="place-head">
        <p className="place-title" id={id}>
          How far have you watched?
        </p>
        <p className="meta">Nothing past your mark is shown anywhere here, search included.</p>
      </div>
      <div className="place-cells" role="radiogroup" aria-labelledby={id}>
        {episodes.map((episode, index) => (
          <label key={episode.id} className={cellClass(index, place)}>
            <input
              type="radio"
              onKeyDown={({ key }) => (byArrow.current = key.startsWith("Arrow"))}
              onKeyUp={() => (byArrow.current = false)}
              name={id}
              value={episode.id}
              checked={drafted ? episode === drafted : index === place}
              onChange={() => (byArrow.current ? setDraft(episode.id) : move(episode.id))}
              onClick={() => episode === drafted && !byArrow.current && move(episode.id)}
              aria-label={episode.label}
            />
            <b aria-hidden="true">E{String(episode.number).padStart(2, "0")}</b>
            {index <= place && <Tick />}
          </label>
        ))}
      </div>
      <div className="place-foot">
        <p className="meta">
          <b>{place < 0 ? "You have not started." : `You are at ${episodes[place]?.label}.`}</b>{" "}
          {drafted ? `${drafted.label} is chosen and not yet set.` : "You can move this at any time."}
        </p>
        <p className="place-actions">
          {drafted && <LinkButton type="submit">I have watched {drafted.label}</LinkButton>}
          {last && <LinkButton onClick={() => move(last.id)}>{wholeSeason(last.label)}</LinkButton>}
          <LinkButton onClick={() => move(null)}>I haven’t started</LinkButton>
        </p>
      </div>
    </form>
  );
});

const cellClass = (index: number, place: number): string =>
  index === place ? "place-cell place-here" : index < place ? "place-cell" : "place-cell place-beyond";

/** The label of an episode begins with its season. */
const wholeSeason = (label: string): string => {
  const season = /^S(\d+)/u.exec(label)?.[1];
  return season === undefined ? "All of it" : `All of season ${season}`;
};

const Tick = () => (
  <svg viewBox="0 0 30 30" aria-hidden="true">
    <path d="M8 23C12 17 17 11 23 6" />
  </svg>
);

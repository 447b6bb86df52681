import { useId } from "react";
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

/** The reader’s place: a cell an episode, ticked as far as watched, lined beyond. */
export function ProgressForm({ episodes, progress, onChange }: ProgressFormProps) {
  const id = useId();
  const place = episodes.findIndex((episode) => episode.id === progress);
  const last = episodes.at(-1);
  return (
    <form className="place">
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
              name={id}
              value={episode.id}
              checked={index === place}
              onChange={() => onChange(episode.id)}
              aria-label={episode.label}
            />
            <b aria-hidden="true">E{String(episode.number).padStart(2, "0")}</b>
            {index <= place && <Tick />}
          </label>
        ))}
      </div>
      <div className="place-foot">
        <p className="meta">
          <b>{place < 0 ? "You have not started." : `You are at ${episodes[place]?.label}.`}</b> You can move
          this at any time.
        </p>
        <p className="place-actions">
          {last && <LinkButton onClick={() => onChange(last.id)}>{wholeSeason(last.label)}</LinkButton>}
          <LinkButton onClick={() => onChange(null)}>I haven’t started</LinkButton>
        </p>
      </div>
    </form>
  );
}

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

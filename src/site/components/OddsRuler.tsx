import { useId } from "react";
import { sayProbability } from "../../wiki/forecasts/confidence-words.ts";
import "./odds.css";

interface OddsRulerProps {
  readonly label: string;
  /** Whole per cents, 0 to 100; undefined where there is none yet. */
  readonly value: number | undefined;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}

const ticks = Array.from({ length: 101 }, (_, per) => {
  const length = per % 10 === 0 ? 21 : per % 5 === 0 ? 14 : 8;
  return `M${per * 10} 0V${length}`;
}).join("");
const tens = Array.from({ length: 11 }, (_, index) => index * 10);

/** A school ruler from 0 to 100 with a native slider over it. Where there is no number yet, the thumb is only drawn in outline. */
export function OddsRuler({ label, value, disabled = false, onChange }: OddsRulerProps) {
  const id = useId();
  return (
    <>
      <div className={value === undefined ? "ruler ruler-empty" : "ruler"}>
        <svg viewBox="0 0 1000 22" preserveAspectRatio="none" aria-hidden="true">
          <path d={ticks} />
        </svg>
        <div className="ruler-numbers" aria-hidden="true">
          {tens.map((ten) => (
            <span key={ten}>{ten}</span>
          ))}
        </div>
        <input
          type="range"
          aria-label={label}
          aria-describedby={id}
          aria-valuetext={value === undefined ? "No number yet" : sayProbability(value)}
          min={0}
          max={100}
          step={1}
          value={value ?? 50}
          disabled={disabled}
          onChange={({ target }) => onChange(Number(target.value))}
          // A press on the middle moves nothing where the thumb already lies there.
          onClick={() => value === undefined && onChange(50)}
        />
      </div>
      <div className="ruler-words" id={id}>
        <span>surely not</span> <span>even</span> <span>surely so</span>
      </div>
    </>
  );
}

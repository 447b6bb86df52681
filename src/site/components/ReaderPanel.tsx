import { memo } from "react";
import { Hangul } from "../ui/Hangul.tsx";
import { Icon } from "../ui/Icon.tsx";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import type { ProgressFormProps } from "./ProgressForm.tsx";
import { ProgressForm } from "./ProgressForm.tsx";

/** Id of the form’s popover, for whatever opens it. */
export const placePanel = "reader-place";

/** The cell of the head that shows the reader’s place, and the form that it opens. */
export const ReaderPanel = memo(function ReaderPanel({ episodes, progress, onChange }: ProgressFormProps) {
  const place = episodes.findIndex(({ id }) => id === progress);
  const value = episodes[place]?.label ?? "Not started";
  return (
    <>
      <button
        type="button"
        className="cell cell-place"
        data-key="p"
        popoverTarget={placePanel}
        aria-haspopup="dialog"
      >
        <VisuallyHidden>How far have you watched? </VisuallyHidden>
        <span className="cell-label">
          <Hangul hidden>진도</Hangul> Watched
        </span>{" "}
        <span className="cell-value">
          <b>{value}</b>
          <span className="pips" aria-hidden="true">
            {episodes.map(({ id }, index) => (
              <i key={id} className={index <= place ? "pip-seen" : undefined} />
            ))}
          </span>
        </span>
      </button>
      <dialog id={placePanel} className="panel" popover="auto" aria-label="Your place">
        <ProgressForm episodes={episodes} progress={progress} onChange={onChange} />
        <button
          type="button"
          className="panel-close"
          popoverTarget={placePanel}
          popoverTargetAction="hide"
          aria-label="Close"
        >
          <Icon name="close" />
        </button>
      </dialog>
    </>
  );
});

import type { AttendanceCell } from "../../wiki/queries/attendance.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { AttendanceMark, markWords } from "./AttendanceMark.tsx";

/**
 * Attendance as bare cells, for a row of the register. Assistive technology hears one sentence and not twelve
 * cells; the character’s page has the strip with every cell named.
 */
export function AttendanceCells({
  cells,
  name,
}: {
  readonly cells: readonly AttendanceCell[];
  readonly name: string;
}) {
  const open = cells.filter(({ mark }) => mark !== "sealed");
  const told = (["present", "turned", "lost"] as const).flatMap((mark) => {
    const labels = open.filter((cell) => cell.mark === mark).map(({ label }) => label);
    return labels.length === 0 ? [] : [`${markWords[mark]} in ${labels.join(", ")}`];
  });
  const sentence =
    open.length === 0 ? "attendance sealed" : told.length === 0 ? "no record so far" : told.join("; ");
  return (
    <span className="roll-cells">
      <VisuallyHidden>
        {name}: {sentence}
      </VisuallyHidden>
      {cells.map(({ number, mark }) => (
        <span
          key={number}
          aria-hidden="true"
          className={mark === "sealed" ? "roll-cell is-sealed" : "roll-cell"}
        >
          <AttendanceMark mark={mark} />
        </span>
      ))}
    </span>
  );
}

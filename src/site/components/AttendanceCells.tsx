import type { AttendanceCell } from "../../wiki/queries/attendance.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { AttendanceMark } from "./AttendanceMark.tsx";
import { attendanceWords } from "./attendance-words.ts";

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
  return (
    <span className={cells.every(({ mark }) => mark === "sealed") ? "roll-cells is-unwatched" : "roll-cells"}>
      <VisuallyHidden>
        {name}: {attendanceWords(cells)}
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

import type { AttendanceCell } from "../../wiki/queries/attendance.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";

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
  const present = cells.filter(({ mark }) => mark === "present").map(({ label }) => label);
  const open = cells.filter(({ mark }) => mark !== "sealed").length;
  const sentence =
    open === 0
      ? "attendance sealed"
      : present.length === 0
        ? "no record so far"
        : `on record in ${present.join(", ")}`;
  return (
    <span className="roll-cells">
      <VisuallyHidden>
        {name}: {sentence}
      </VisuallyHidden>
      {cells.map(({ number, mark }) => (
        <span key={number} aria-hidden="true" className={`roll-cell is-${mark.replace(" ", "-")}`} />
      ))}
    </span>
  );
}

import type { AttendanceCell } from "../../wiki/queries/attendance.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";

const words = { present: "on record", "no record": "no record", sealed: "sealed" } as const;

interface AttendanceStripProps {
  readonly cells: readonly AttendanceCell[];
  /** Whose attendance, of which season. */
  readonly label: string;
}

/** Attendance, episode by episode: a dot where the record has them, nothing where it is silent, lining beyond. */
export const AttendanceStrip = ({ cells, label }: AttendanceStripProps) => (
  <ol className="attendance" aria-label={label}>
    {cells.map((cell) => (
      <li key={cell.label} className={cell.mark === "sealed" ? "attendance-sealed" : undefined}>
        <span>{cell.number}</span>
        <span className="attendance-mark">
          {cell.mark === "present" && (
            <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
              <circle className="mark-filled" cx="8" cy="8" r="3.4" />
            </svg>
          )}
          <VisuallyHidden>{words[cell.mark]}</VisuallyHidden>
        </span>
      </li>
    ))}
  </ol>
);

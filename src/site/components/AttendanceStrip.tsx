import type { AttendanceCell } from "../../wiki/queries/attendance.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { AttendanceMark } from "./AttendanceMark.tsx";
import { markWords } from "./attendance-words.ts";
import "./attendance.css";

interface AttendanceStripProps {
  readonly cells: readonly AttendanceCell[];
  /** Whose attendance, of which season. */
  readonly label: string;
}

/** Attendance, episode by episode: a mark where the record has them, a dash where it is silent, lining beyond. */
export const AttendanceStrip = ({ cells, label }: AttendanceStripProps) => (
  <ol className="attendance" aria-label={label}>
    {cells.map((cell) => (
      <li key={cell.label} className={cell.mark === "sealed" ? "attendance-sealed" : undefined}>
        <span>{cell.number}</span>
        <span className="attendance-mark">
          <AttendanceMark mark={cell.mark} />
          <VisuallyHidden>{markWords[cell.mark]}</VisuallyHidden>
        </span>
      </li>
    ))}
  </ol>
);

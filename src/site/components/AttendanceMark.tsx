import type { Mark } from "../../wiki/queries/attendance.ts";

/** The sign of a mark: a dot, a red triangle, its half for the half-infected, a red cross, a dash where the record is silent; nothing where it is sealed. */
export function AttendanceMark({ mark }: { readonly mark: Mark }) {
  if (mark === "sealed") return null;
  // By far the most frequent, and so the lightest.
  if (mark === "no record") return <span className="mark-silent" aria-hidden="true" />;
  return (
    <svg className={`mark mark-${mark}`} viewBox="0 0 16 16" aria-hidden="true">
      {mark === "present" && <circle className="mark-filled" cx="8" cy="8" r="3.4" />}
      {(mark === "turned" || mark === "half") && <path d="M8 3.2 13.2 12.6H2.8Z" />}
      {mark === "half" && <path className="mark-filled" d="M8 3.2V12.6H2.8Z" />}
      {mark === "lost" && <path d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" />}
    </svg>
  );
}

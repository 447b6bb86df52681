import type { Mark } from "../../wiki/queries/attendance.ts";

/** What each mark says. */
export const markWords: Readonly<Record<Mark, string>> = {
  present: "on record",
  turned: "turned or half-infected",
  lost: "dies",
  "no record": "no record",
  sealed: "sealed",
};

/** The sign of a mark: a dot, a red triangle, a red cross; nothing where the record is silent or sealed. */
export const AttendanceMark = ({ mark }: { readonly mark: Mark }) =>
  mark === "no record" || mark === "sealed" ? null : (
    <svg className={`mark mark-${mark}`} viewBox="0 0 16 16" aria-hidden="true">
      {mark === "present" && <circle className="mark-filled" cx="8" cy="8" r="3.4" />}
      {mark === "turned" && <path d="M8 3.2 13.2 12.6H2.8Z" />}
      {mark === "lost" && <path d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" />}
    </svg>
  );

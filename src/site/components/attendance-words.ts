import type { AttendanceCell, Mark } from "../../wiki/queries/attendance.ts";

/** What each mark says. */
export const markWords: Readonly<Record<Mark, string>> = {
  present: "on record",
  turned: "turned",
  half: "half-infected",
  lost: "dies",
  "no record": "no record",
  sealed: "sealed",
};

/**
 * A character’s attendance in words, without the episodes that the record is silent about.
 *
 * @example on record in S1 E01, S1 E02; dies in S1 E04
 * @returns “attendance sealed” where no episode is open, and “no record so far” where none of the open ones has them.
 */
export function attendanceWords(cells: readonly AttendanceCell[]): string {
  const open = cells.filter(({ mark }) => mark !== "sealed");
  if (open.length === 0) return "attendance sealed";
  const told = (["present", "turned", "half", "lost"] as const).flatMap((mark) => {
    const labels = open.filter((cell) => cell.mark === mark).map(({ label }) => label);
    return labels.length === 0 ? [] : [`${markWords[mark]} in ${labels.join(", ")}`];
  });
  return told.length === 0 ? "no record so far" : told.join("; ");
}

/** The line below a strip of attendance: what its marks come to, and what a dash does not say. */
export function attendanceCaption(cells: readonly AttendanceCell[]): string {
  if (cells.every(({ mark }) => mark === "sealed"))
    return "Each episode opens here once you have watched it.";
  const words = attendanceWords(cells);
  const silent = cells.some(({ mark }) => mark === "no record");
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}.${silent ? " A dash is the record’s silence, not an absence." : ""}`;
}

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AttendanceCells } from "./AttendanceCells.tsx";

const cell = (number: string, mark: "no record" | "sealed") => ({ number, label: `S1 E${number}`, mark });

test.each([
  ["nothing is watched", cell("01", "sealed"), true],
  ["something is", cell("01", "no record"), false],
] as const)("a bar says whether %s", (_, first, unwatched) => {
  const bar = renderToStaticMarkup(<AttendanceCells name="Ahn" cells={[first, cell("02", "sealed")]} />);
  expect(bar.includes("is-unwatched")).toBe(unwatched);
});

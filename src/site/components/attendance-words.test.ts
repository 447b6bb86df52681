import { expect, it } from "vitest";
import type { Mark } from "../../wiki/queries/attendance.ts";
import { attendanceCaption, attendanceWords } from "./attendance-words.ts";

const cells = (...marks: readonly Mark[]) =>
  marks.map((mark, index) => ({ label: `S1 E0${index + 1}`, number: `0${index + 1}`, mark }));

it.each<{ marks: readonly Mark[]; words: string; caption: string }>([
  {
    marks: ["sealed", "sealed"],
    words: "attendance sealed",
    caption: "Each episode opens here once you have watched it.",
  },
  {
    marks: ["no record", "sealed"],
    words: "no record so far",
    caption: "No record so far. A dash is the record’s silence, not an absence.",
  },
  {
    marks: ["present", "no record", "present", "lost", "sealed"],
    words: "on record in S1 E01, S1 E03; dies in S1 E04",
    caption: "On record in S1 E01, S1 E03; dies in S1 E04. A dash is the record’s silence, not an absence.",
  },
  { marks: ["present"], words: "on record in S1 E01", caption: "On record in S1 E01." },
])("tells $marks in words", ({ marks, words, caption }) => {
  expect(attendanceWords(cells(...marks))).toBe(words);
  expect(attendanceCaption(cells(...marks))).toBe(caption);
});

import { expect, test } from "vitest";
import { mistakesIn, tell } from "../../../tests/support/planted-mistakes.ts";

const mistakes = mistakesIn(String.raw`
# a date in words
> sources/gazette-2024-05-23.json claims[0].value = {"window":"late 2026"}
sources/gazette-2024-05-23.json › claims[0].value.window
  found     "late 2026"
  expected  an EDTF date such as 2025-07-23, 2026?, 2026-07/2026-12 or 2027-01/..
  mend      Rewrite the date: it is not an EDTF date.

# a season code
> sources/gazette-2024-05-23.json claims[0].value = {"window":"2026-21"}
sources/gazette-2024-05-23.json › claims[0].value.window
  found     "2026-21"
  expected  an EDTF date such as 2025-07-23, 2026?, 2026-07/2026-12 or 2027-01/..
  mend      Rewrite the date: seasons such as 2026-21 are not used: they differ by hemisphere; write months.

# a season code in the second half of a span
> sources/gazette-2024-05-23.json claims[0].value = {"window":"2026-07/2026-24"}
sources/gazette-2024-05-23.json › claims[0].value.window
  found     "2026-07/2026-24"
  expected  an EDTF date such as 2025-07-23, 2026?, 2026-07/2026-12 or 2027-01/..
  mend      Rewrite the date: seasons such as 2026-21 are not used: they differ by hemisphere; write months.

# a month that is not there
> sources/gazette-2024-05-23.json claims[0].value = {"window":"2026-13"}
sources/gazette-2024-05-23.json › claims[0].value.window
  found     "2026-13"
  expected  an EDTF date such as 2025-07-23, 2026?, 2026-07/2026-12 or 2027-01/..
  mend      Rewrite the date: it is not an EDTF date.

# 29 February of a common year
> sources/gazette-2024-05-23.json claims[0].value = {"window":"2026-02-29"}
sources/gazette-2024-05-23.json › claims[0].value.window
  found     "2026-02-29"
  expected  an EDTF date such as 2025-07-23, 2026?, 2026-07/2026-12 or 2027-01/..
  mend      Rewrite the date: the calendar has no 2026-02-29.

# a span that runs backwards
> theories/ashes.json versions[0].criteria.deadline = "2028/2027"
theories/ashes.json › versions[0].criteria.deadline
  found     "2028/2027"
  expected  an EDTF date such as 2025-07-23, 2026?, 2026-07/2026-12 or 2027-01/..
  mend      Rewrite the date: the span ends before it begins.

# a span without an end
> sources/gazette-2024-05-23.json claims[0].value = {"window":"2026/"}
sources/gazette-2024-05-23.json › claims[0].value.window
  found     "2026/"
  expected  an EDTF date such as 2025-07-23, 2026?, 2026-07/2026-12 or 2027-01/..
  mend      Rewrite the date: an open end is written with two dots, as in ../2023-03.

# a time of day
> episodes/s1e01.json released = "2024-01-05T09:00"
episodes/s1e01.json › released
  found     "2024-01-05T09:00"
  expected  an EDTF date such as 2025-07-23, 2026?, 2026-07/2026-12 or 2027-01/..
  mend      Rewrite the date: a date has no time of day.

# a year of two digits
> episodes/s1e01.json released = "24"
episodes/s1e01.json › released
  found     "24"
  expected  an EDTF date such as 2025-07-23, 2026?, 2026-07/2026-12 or 2027-01/..
  mend      Rewrite the date: a year has four digits.

# a work from the future
> sources/echo-2024-06.json published = "2027"
sources/echo-2024-06.json › published
  found     "2027"
  expected  a date up to 2026-11-21
  mend      Correct the date; a prediction belongs into the value of a claim.

# a ruling from the future
> questions/return.json ruling.date = "2026-11-22"
questions/return.json › ruling.date
  found     "2026-11-22"
  expected  a date up to 2026-11-21
  mend      Correct the date; a prediction belongs into the value of a claim.

# a ruling on a day that is not there
> questions/return.json ruling.date = "2024-06-31"
questions/return.json › ruling.date
  found     "2024-06-31"
  expected  a day of the calendar, such as 2024-02-29
  mend      Correct the day.

# a ruling before its source
> questions/return.json ruling.date = "2024-05-01"
questions/return.json › ruling.date
  found     "2024-05-01"
  expected  2024-05-23 or later, when “gazette-2024-05-23” was out
  mend      Date the ruling after its sources, or cite an earlier one.

# a record opened on a day that is not there
> site.json opened = "2023-02-29"
site.json › opened
  found     "2023-02-29"
  expected  a day of the calendar, such as 2024-02-29
  mend      Correct the day.

# a retraction before publication
> sources/gazette-2024-05-23.json claims[0].retracted = "2024-05-01"
sources/gazette-2024-05-23.json › claims[0].retracted
  found     "2024-05-01"
  expected  a day from 2024-05-23, when the work was published, up to 2026-11-21
  mend      Correct the day, or the date of publication.

# a retraction from the future
> sources/gazette-2024-05-23.json claims[0].retracted = "2026-12-01"
sources/gazette-2024-05-23.json › claims[0].retracted
  found     "2026-12-01"
  expected  a day from 2024-05-23, when the work was published, up to 2026-11-21
  mend      Correct the day, or the date of publication.

# a note that waits for a day to come
> people/seo.json note = {"text":"A slip.","since":"2026-11-22"}
people/seo.json › note.since
  found     "2026-11-22"
  expected  a day up to 2026-11-21, the id of a source, or "undated"
  mend      Write the id of the work that makes it known.

# a note that waits for a work nobody has
> people/seo.json note = {"text":"A slip.","since":"gazete-2024-05-23"}
people/seo.json › note.since
  found     "gazete-2024-05-23"
  expected  a day up to 2026-11-21, the id of a source, or "undated"
  mend      Did you mean “gazette-2024-05-23”?

# a line that names a later day
> people/seo.json line = "Plays Ahn; left the Channel on 3 March 2025."
people/seo.json › line
  found     "3 March 2025" in "Plays Ahn; left the Channel on 3 March 2025."
  expected  nothing that became known after 2024-01-05, from when this can be read
  mend      Reword it, or tell it in a note: a note waits for what it names (here: 2025-03-03).

# a fact that names a later publisher
> characters/ahn.json facts[0].text = "Ahn keeps the ledger, says The Echo."
characters/ahn.json › facts[0].text
  found     "The Echo" in "Ahn keeps the ledger, says The Echo."
  expected  nothing that became known after 2024-01-05, from when this can be read
  mend      Reword it, or tell it in a note: a note waits for what it names (here: 2024-06-30).

# a note with a day too early for what it names
> characters/ahn.json facts[0].note = {"text":"Doubted in July 2025.","since":"gazette-2024-05-23"}
characters/ahn.json › facts[0].note
  found     "July 2025" in "Doubted in July 2025."
  expected  nothing that became known after 2024-05-23, from when this can be read
  mend      Give the note a later since: 2025-07-31 at the earliest.

# a year to come that nobody has foretold
> questions/premiere.json settledBy = "Its first episode, in 2031."
questions/premiere.json › settledBy
  found     "2031" in "Its first episode, in 2031."
  expected  nothing that became known after 2024-05-23, from when this can be read
  mend      Reword it, or tell it in a note: a note waits for what it names (here: today).
`);

test.each(mistakes)("the editor is told of $name", (mistake) => {
  expect(tell(mistake)).toBe(mistake.told);
});

test.each([
  ["a year that a claim foretold", "questions/premiere.json", "settledBy", "Its first episode, in 2026."],
  ["a month in which a foretold window ends", "questions/premiere.json", "settledBy", "Till December 2026."],
  ["a note that tells of a later day, and waits for it", "people/seo.json", "note", "Left in March 2025."],
  ["the name of somebody who is cast", "characters/ahn.json", "line", "A clerk, played by Seo."],
] as const)("the editor may write %s", (_what, file, path, text) =>
  expect(tell({ name: "", edits: [[file, path, text]], told: "" })).toBe(""),
);

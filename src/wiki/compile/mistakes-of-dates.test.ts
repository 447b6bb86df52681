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
`);

test.each(mistakes)("the editor is told of $name", (mistake) => {
  expect(tell(mistake)).toBe(mistake.told);
});

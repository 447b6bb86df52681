import { expect, test } from "vitest";
import { findingOf, movementOf, movementText, shortFindingOf } from "./slip-finding.ts";

const reading = (from: string, middle: string | null) => ({ from, middle });

test.each([
  {
    name: "two years in two and a half",
    readings: [reading("2023-06-01", "2024-12-31"), reading("2025-12-01", "2027-01-01")],
    says: "For every month that passed, the date moved by three weeks",
    short: "The date keeps moving",
    text: "In 30 months of reports the expected date has moved by about 24.",
  },
  {
    name: "a date that holds",
    readings: [reading("2024-01-01", "2026-06-01"), reading("2025-01-01", "2026-06-03")],
    says: "The expected date has hardly moved",
    short: "The date holds",
    text: "In 12 months of reports the expected date has hardly moved.",
  },
  {
    name: "a date that comes nearer",
    readings: [reading("2024-01-01", "2026-06-01"), reading("2024-07-01", "2026-03-01")],
    says: "For every month that passed, the date came nearer by two weeks",
    short: "The date comes nearer",
    text: "In 6 months of reports the expected date has come nearer by about 3.",
  },
  {
    name: "readings without a date are passed over",
    readings: [
      reading("2022-01-01", null),
      reading("2024-01-01", "2026-06-01"),
      reading("2025-01-01", "2026-06-01"),
    ],
    says: "The expected date has hardly moved",
    short: "The date holds",
    text: "In 12 months of reports the expected date has hardly moved.",
  },
  {
    name: "a last reading without a date",
    readings: [
      reading("2023-01-01", "2024-06-01"),
      reading("2024-01-01", "2025-01-01"),
      reading("2024-05-23", null),
    ],
    says: "No date is left standing",
    short: "No date is left standing",
    text: "In 12 months of reports the expected date has moved by about 7.",
  },
])("the finding of $name", ({ readings, says, short, text }) => {
  const movement = movementOf(readings);
  expect([findingOf(movement), shortFindingOf(movement), movementText(movement)]).toEqual([
    says,
    short,
    text,
  ]);
});

test("fewer than two readings, or a month between them, find nothing", () => {
  for (const readings of [
    [],
    [reading("2024-01-01", "2026-06-01")],
    [reading("2024-01-01", "2026-06-01"), reading("2024-01-15", "2027-06-01")],
  ]) {
    const movement = movementOf(readings);
    expect(movement).toBeUndefined();
    expect([findingOf(movement), movementText(movement)]).toEqual([undefined, ""]);
  }
});

import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../tests/support/edit-json.ts";
import type { Edit } from "../../../tests/support/records-sample.ts";
import { openSample } from "../../../tests/support/records-sample.ts";
import { calendarFile } from "./calendar.ts";

const nowhere = { address: undefined, base: "/" };
const gazette = "sources/gazette-2024-05-23.json";
const echo = "sources/echo-2024-06.json";

/** Events as another program reads them. */
function readEdited(...edits: readonly Edit[]) {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(openSample({}, edits), nowhere)));
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  expect(calendar.getFirstPropertyValue("prodid")).toBeTruthy();
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    return {
      uid: event.uid,
      sequence: event.sequence,
      stamp: String(component.getFirstPropertyValue("dtstamp")),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      status: String(component.getFirstPropertyValue("status")),
      summary: event.summary,
    };
  });
}

/** The sample with a question whose answer is a day, told by some claims of the official work. */
const wrap: Edit = [
  "questions/wrap.json",
  "",
  {
    id: "wrap",
    text: "When did filming end?",
    subject: { series: true },
    property: "filming end",
    season: 2,
    value: "date",
    revealedIn: null,
    settledBy: "A statement.",
  },
];
const wrapped = (date: string, id = "c3"): Json => ({
  id,
  question: "wrap",
  value: { date },
  statement: "Filming has ended.",
  wording: "stated",
  spoils: null,
});
const told = (date: string): readonly Edit[] => [wrap, [gazette, "claims[2]", wrapped(date)]];

describe("events", () => {
  test("a predicted window is tentative over its whole span, whoever predicts it", () =>
    expect(readEdited()).toEqual([
      {
        uid: expect.stringMatching(/^[0-9a-f-]{36}$/u),
        sequence: expect.any(Number),
        stamp: "2024-06-30T00:00:00Z",
        start: "2026-07-01",
        end: "2027-01-01",
        status: "TENTATIVE",
        summary: "When will season 2 begin? Jul–Dec 2026 (official)",
      },
    ]));

  test("an official date is confirmed", () =>
    expect(readEdited(...told("2024-05-20"))[1]).toMatchObject({
      start: "2024-05-20",
      end: "2024-05-21",
      status: "CONFIRMED",
      summary: "When did filming end? 20 May 2024",
    }));

  test.each(["2024-05?", "2024-05~"])("an official date in doubt (%s) is tentative", (date) =>
    expect(readEdited(...told(date))[1]).toMatchObject({
      start: "2024-05-01",
      end: "2024-06-01",
      status: "TENTATIVE",
    }),
  );

  test("dates of the press are tentative, and stand side by side where they differ", () => {
    const events = readEdited(
      wrap,
      [echo, "claims[1]", wrapped("2024-05-01", "c2")],
      [echo, "claims[2]", wrapped("2024-05-02")],
    );
    expect(events.map(({ start, status }) => `${start} ${status}`).sort()).toEqual([
      "2024-05-01 TENTATIVE",
      "2024-05-02 TENTATIVE",
      "2026-07-01 TENTATIVE",
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
  });

  test("an official date without a beginning is told beside a date that agrees with it", () => {
    const events = readEdited(...told("../2024-05-20"), [echo, "claims[1]", wrapped("2024-05", "c2")]);
    expect(events[1]).toMatchObject({
      start: "2024-05-01",
      status: "TENTATIVE",
      summary: "When did filming end? May 2024 (the official answer: up to 20 May 2024)",
    });
    expect(readEdited(...told("../2024-05-20"))).toHaveLength(1);
  });
});

describe("one changed date", () => {
  const before = readEdited(...told("2024-05-20"))[1];
  const newer: Json = {
    id: "gazette-2024-07-01",
    publisher: "gazette",
    kind: "official",
    title: "A correction",
    url: null,
    published: "2024-07-01",
    language: "en",
    read: "full",
    revealedIn: null,
    claims: [wrapped("2024-04-30", "c1")],
  };
  test.each([
    ["corrected in its record to a later day", told("2024-05-21"), "2024-05-21"],
    [
      "moved to an earlier day by a newer source",
      [...told("2024-05-20"), ["sources/gazette-2024-07-01.json", "", newer] as const],
      "2024-04-30",
    ],
  ] as const)("%s keeps its UID and gets a higher SEQUENCE", (_how, edits, start) => {
    const after = readEdited(...edits);
    expect(after).toHaveLength(2);
    expect(after[1]).toMatchObject({ uid: before?.uid, start });
    expect(after[1]?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
  });

  test("leaves other events as they are", () =>
    expect(readEdited(...told("2024-05-21"))[0]).toEqual(readEdited(...told("2024-05-20"))[0]));

  test("holds for a window too", () => {
    const [old] = readEdited();
    const [moved] = readEdited([gazette, "claims[0].value", { window: "2026-07/2027-03" }]);
    expect(moved).toMatchObject({ uid: old?.uid, end: "2027-04-01" });
    expect(moved?.sequence).toBeGreaterThan(old?.sequence ?? Infinity);
  });
});

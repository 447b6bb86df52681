import { expect, test } from "vitest";
import { dayNumber } from "../../lib/span.ts";
import { nearestStop } from "./nearest-stop.ts";

const stops = ["2022-06-06", "2024-05-23", "2026-11-21"];

test.each([
  { from: "2022-06-06", to: "2022-06-07", rests: "2024-05-23", why: "an arrow key goes to the next stop" },
  { from: "2024-05-23", to: "2024-05-22", rests: "2022-06-06", why: "and back to the one before" },
  { from: "2026-11-21", to: "2026-11-22", rests: "2026-11-21", why: "after the last there is none" },
  { from: "2022-06-06", to: "2024-03-01", rests: "2024-05-23", why: "a drag rests at the nearest" },
  { from: "2026-11-21", to: "2022-09-01", rests: "2022-06-06", why: "however far" },
  {
    from: "2023-01-01",
    to: "2023-01-02",
    rests: "2024-05-23",
    why: "from a day between stops an arrow reaches one",
  },
])("$from → $to: $why", ({ from, to, rests }) => expect(nearestStop(stops, from, dayNumber(to))).toBe(rests));

test("without stops the day stays", () => expect(nearestStop([], "2024-01-01", 0)).toBe("2024-01-01"));

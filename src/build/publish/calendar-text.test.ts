import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Edit } from "../../../tests/support/records-sample.ts";
import { openSample } from "../../../tests/support/records-sample.ts";
import { calendarFile } from "./calendar.ts";

const nowhere = { address: undefined, base: "/" };
const write = (edits: readonly Edit[] = []): string => calendarFile(openSample({}, edits), nowhere);
const summaryOf = (calendar: string): unknown =>
  new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent("vevent")?.getFirstPropertyValue("summary");

describe("the text", () => {
  const hangul =
    "지금 우리 학교는 시즌 2는 언제 공개되나요, 정말로; 그리고 누가 그렇게 말했나요 🧟 그리고 왜 지금까지 아무도 말하지 않았나요?";
  const text = write([
    ["questions/premiere.json", "text", hangul],
    ["site.json", "name", "The Ledger, 장부; 출석부를 위한 아주 긴 이름의 위키"],
  ]);

  test("has lines of at most 75 octets, ended by CR LF, cut between characters", () => {
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]|\p{Surrogate}/u);
    }
    expect(lines.filter((line) => line.startsWith(" ")).length).toBeGreaterThan(3);
  });

  test("is read back whole", () => expect(summaryOf(text)).toBe(`${hangul} Jul–Dec 2026 (official)`));

  test("is the same whatever the day and the time zone of the build", () => {
    expect(calendarFile(openSample({ asOf: "2026-01-01" }), nowhere)).toBe(write());
    const zone = process.env["TZ"];
    process.env["TZ"] = "Asia/Seoul";
    const inSeoul = write();
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(inSeoul).toBe(write());
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMoment, isProbability, isProposition, longestNote, plainNote } from "./forecast.ts";

describe("the id of a proposition", () => {
  test.each(["cheong-san-alive", "q:premiere", "rehearsal/s1-roof", "a.1", "constructor", "a".repeat(80)])(
    "%s is one",
    (id) => expect(isProposition(id)).toBe(true),
  );
  test.each(["", "__proto__", "A-b", "a--b", "-a", "a-", "a b", "<b>", "a".repeat(81), "가", 7, null])(
    "%s is none",
    (id) => expect(isProposition(id)).toBe(false),
  );
});

describe("a moment", () => {
  test.each(["2026-02-09T18:30:00.000Z", "2024-02-29T00:00:00.000Z"])("%s is one", (at) =>
    expect(isMoment(at)).toBe(true),
  );
  test.each([
    "2026-02-09",
    "2026-02-29T00:00:00.000Z",
    "2026-13-01T00:00:00.000Z",
    "1999-01-01T00:00:00.000Z",
    "+012026-01-01T00:00:00.000Z",
    "2026-02-09T24:00:00.000Z",
    "2026-02-09T18:30:00.000+09:00",
    0,
  ])("%s is none", (at) => expect(isMoment(at)).toBe(false));
});

test.each([0, 62, 100])("%d per cent can be", (value) => expect(isProbability(value)).toBe(true));
test.each([-1, 101, 62.5, Number.NaN, Number.POSITIVE_INFINITY, 1e308, "62", null])(
  "%s per cent cannot be",
  (value) => expect(isProbability(value)).toBe(false),
);

describe("a note", () => {
  test.each([
    [" after the\nfinale ", "after the finale"],
    ["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
    ["half \uD83D of one", "half  of one"],
    ["청산이 살았다", "청산이 살았다"],
    ["a".repeat(longestNote - 1) + "😀", "a".repeat(longestNote - 1)],
    [" \u0000\u0007 ", undefined],
    ["", undefined],
  ])("%j is kept as %j", (text, kept) => expect(plainNote(text)).toBe(kept));

  test("once plain stays as it is, and within its length", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 1200 }), (text) => {
        const plain = plainNote(text);
        if (plain === undefined) return;
        expect(plain.length).toBeLessThanOrEqual(longestNote);
        expect(plainNote(plain)).toBe(plain);
        expect(plain).not.toMatch(/\p{Surrogate}/u);
      }),
    ));
});

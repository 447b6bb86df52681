import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ruling, sampleLayers, sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import type { Claim } from "../model/source.ts";
import type { QuestionStanding } from "../vocabulary/questions.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { open } from "../spoilers/gate.ts";
import { ledgerOf } from "./ledger.ts";
import { readingsOver } from "./readings.ts";

describe("one ledger a world", () => {
  const rows = sampleRows(
    "a press 2025-03 | stated window 2027\nb blog 2025-02 | stated window 2026\na press 2024 | stated window 2025",
  );
  const world = sampleWorld(
    { ...rows, questionRulings: [{ ...ruling("in"), question: "other" }] },
    "2026-06-01",
  );
  const ledger = ledgerOf(world);

  test("is kept, and so are its answers", () => {
    expect(ledgerOf(world)).toBe(ledger);
    expect(ledger.standingOf("q")).toBe(ledger.standingOf("q"));
    expect(ledgerOf(sampleWorld(rows))).not.toBe(ledger);
  });

  test("answers what queries ask", () => {
    expect(ledger.claimsOf("q").map(({ id }) => id)).toEqual(["a", "b", "a-2"]);
    expect(ledger.standingOf("q")).toMatchObject({ standing: "disputed", leading: { id: "a" } });
    expect(ledger.answersOf("q")).toHaveLength(1);
    expect(ledger.contradictionsOf("q")).toHaveLength(3);
    expect(ledger.outlook("q")?.months.at(-1)?.month).toBe("2027-12");
    expect(ledger.freshnessOf("q")).toMatchObject({ ageDays: 427, recheckDays: 30, stale: true });
    expect(ledger.claimStandingOf("a-2")).toMatchObject({ standing: "superseded", by: { id: "a" } });
    expect(ledger.rankOf("a")).toBe(2);
    expect(ledger.originsOf(ledger.claimsOf("q"))).toHaveLength(2);
    expect(ledger.signOffOf(ledger.claimsOf("q"))).toEqual({ official: 0, press: 1, outlet: 1, talk: 0 });
    expect(ledger.standingOf("other").standing).toBe("settled");
  });

  test("keeps publishers' records apart", () => {
    const expired = ledgerOf(
      sampleWorld(
        sampleRows("a press 2020 | stated window 2021\nb blog 2020 | stated window 2022"),
        "2026-06-01",
      ),
    );
    expect(expired.recordOf("a")).toMatchObject({ n: 1, overdue: { mean: 54, n: 1 } });
    expect(expired.recordOf("b")).toMatchObject({ n: 1, overdue: { mean: 42, n: 1 } });
  });

  test("words a claim as far as the reader has watched", () => {
    const tellings = [{ claim: "a", statement: "In full.", level: 1, since: "2025-03-31" }];
    const wordAt = (progress: string | null) => {
      const opened = ledgerOf(sampleWorld({ ...rows, tellings }, "2026-06-01", progress));
      return opened
        .claimsOf("q")
        .slice(0, 1)
        .map((claim) => opened.statementOf(claim).statement);
    };
    expect(wordAt(null)).toEqual(["stated window 2027"]);
    expect(wordAt("s1e01")).toEqual(["In full."]);
  });

  test("has an empty answer for ids that it does not hold", () => {
    expect(ledger.claimsOf("none")).toEqual([]);
    expect(ledger.standingOf("none")).toMatchObject({ standing: "unknown", answer: null, leading: null });
    expect([ledger.claimStandingOf("none"), ledger.rankOf("none"), ledger.outlook("none")]).toEqual([
      undefined,
      undefined,
      null,
    ]);
    expect(ledger.freshnessOf("none")).toMatchObject({ newest: null, stale: false, recheckDays: 365 });
    expect(ledger.recordOf("none").n).toBe(0);
    expect(ledger.theoryStandingOf("none")).toMatchObject({ standing: "open", evidence: [] });
  });
});

const values = [
  "in",
  "out",
  "in talks",
  "undecided",
  "window 2026",
  "window 2026-12",
  "window 2027/2028",
  "window 2022",
  "not in 2026",
  "not announced",
];
/** A drawn claim: publisher, kind, date, wording, value, extras. */
const line = fc
  .tuple(
    fc.integer({ min: 0, max: 5 }),
    fc.constantFrom("official", "interview", "trade", "press", "blog", "social"),
    fc.constantFrom("2021", "2023-05", "2024-01-29", "2024-02", "2025-07-23", "2025?", "2026-02-25", "-"),
    fc.constantFrom("stated", "reported", "rumoured", "speculated"),
    fc.constantFrom(...values),
    fc.constantFrom(
      "",
      "says official Koo",
      "says blog Fan",
      "from p0-2021",
      "from p1-2025-07-23",
      "held 2023",
      "retracted 2026-03-01",
    ),
  )
  .map(
    ([publisher, kind, date, wording, value, extra]) =>
      `p${publisher} ${kind} ${date} | ${wording} ${value} | ${extra}`,
  );
const drawings = fc.array(line, { maxLength: 14 }).map((lines) => lines.join("\n"));
const days = fc.constantFrom(
  "2022-06-06",
  "2024-01-29",
  "2025-07-23",
  "2025-12-31",
  "2026-03-01",
  "2026-11-21",
);
const strength: readonly QuestionStanding[] = [
  "unknown",
  "rumour",
  "reported",
  "corroborated",
  "official",
  "settled",
];

describe("laws", () => {
  test("what was worked out for other days changes nothing", () => {
    const ruled = fc.option(fc.constantFrom("2024-06-01", "2026-01-01"), { nil: undefined });
    fc.assert(
      fc.property(drawings, fc.array(days, { minLength: 1, maxLength: 6 }), ruled, (drawing, asked, date) => {
        const tables = {
          ...sampleRows(drawing),
          questionRulings: date === undefined ? [] : [ruling("in", date)],
        };
        const layers = sampleLayers(tables);
        const told = (world: OpenWorld) => {
          const ledger = ledgerOf(world);
          return [
            ledger.standingOf("q"),
            ledger.signOffOfAnswer("q"),
            ledger.contradictionsOf("q"),
            ledger.freshnessOf("q"),
            ledger.outlook("q"),
            ledger.recordOf("p0"),
            ledger.claimsOf("q").map(({ id }) => [ledger.rankOf(id), ledger.claimStandingOf(id)]),
            readingsOver(world, "q"),
          ];
        };
        for (const asOf of asked)
          expect(told(open(layers, { progress: null, asOf }))).toEqual(told(sampleWorld(tables, asOf)));
      }),
    );
  });

  test("a later as-of day never takes a source away", () => {
    fc.assert(
      fc.property(drawings, days, days, (drawing, one, other) => {
        const [earlier = one, later = other] = [one, other].toSorted();
        const sourcesOn = (day: string) =>
          ledgerOf(sampleWorld(sampleRows(drawing), day))
            .claimsOf("q")
            .map(({ source }) => source);
        const known = new Set(sourcesOn(later));
        expect(sourcesOn(earlier).filter((source) => !known.has(source))).toEqual([]);
      }),
    );
  });

  test("the order of rows never matters", () => {
    const orders = drawings.chain((drawing) => {
      const { claims, imprints, derivations } = sampleRows(drawing);
      const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
      return fc.tuple(
        fc.constant({ claims, imprints, derivations }),
        shuffled(claims),
        shuffled(imprints),
        shuffled(derivations),
      );
    });
    fc.assert(
      fc.property(orders, days, ([rows, claims, imprints, derivations], day) => {
        const [one, other] = [rows, { claims, imprints, derivations }].map((tables) => {
          const ledger = ledgerOf(sampleWorld(tables, day));
          const on = ledger.claimsOf("q");
          return [
            on,
            ledger.standingOf("q"),
            ledger.contradictionsOf("q"),
            ledger.originsOf(on),
            ledger.freshnessOf("q"),
            ledger.recordOf("p0"),
            on.map(({ id }) => [ledger.rankOf(id), ledger.claimStandingOf(id)]),
            ledger.outlook("q")?.middle,
          ];
        });
        expect(other).toEqual(one);
      }),
    );
  });

  test("another official claim of the leading answer never lowers a standing", () => {
    fc.assert(
      fc.property(drawings, days, fc.constantFrom("2021", "2022-06", "2024-01-01"), (drawing, day, date) => {
        const before = ledgerOf(sampleWorld(sampleRows(drawing), day)).standingOf("q");
        const rows = sampleRows(`${drawing}\nnew official ${date} | stated in`);
        const answer = before.answer;
        fc.pre(answer !== null);
        const claims = rows.claims.map((claim): Claim =>
          claim.id === "new" && answer ? { ...claim, value: answer } : claim,
        );
        fc.pre(claims.some(({ id, since }) => id === "new" && since <= day));
        const after = ledgerOf(sampleWorld({ ...rows, claims }, day)).standingOf("q");
        const lowered =
          after.standing === "disputed"
            ? before.standing !== "disputed"
            : strength.indexOf(after.standing) < strength.indexOf(before.standing);
        expect(lowered, `${before.standing} became ${after.standing}`).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("repeating one origin never corroborates", () => {
    const reprint = fc.tuple(
      fc.constantFrom("press", "trade", "blog"),
      fc.constantFrom("2025", "2025-07", "2026-01-10"),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(reprint, { maxLength: 10 }), fc.constantFrom("p", "q"), (reprints, publisher) => {
        const lines = reprints.map(([kind, date, same], index) =>
          same
            ? `${publisher} ${kind} ${date} | stated in | from first-2025-01`
            : `r${index} ${kind} ${date} | stated in | from ${index === 0 ? "first-2025-01" : `r${index - 1}-2025`}; from first-2025-01`,
        );
        const world = sampleWorld(sampleRows(`first press 2025-01 | stated in\n${lines.join("\n")}`));
        expect(ledgerOf(world).standingOf("q")).toMatchObject({ standing: "reported", origins: 1 });
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { ruling, sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import type { Evidence, TheoryRuling } from "../model/theory.ts";
import { ledgerOf } from "./ledger.ts";

const on: Record<string, Evidence["on"]> = {
  fact: { type: "fact", fact: "f1", of: "x" },
  event: { type: "event", event: "e1", episode: "s1e01" },
  episode: { type: "episode", episode: "s1e01" },
};
/** Evidence drawn as `+a -b`: for and against, each on a fact, event, episode or the claim of that id. */
const evidence = (drawing: string): Evidence[] =>
  drawing
    .split(" ")
    .filter(Boolean)
    .map((text, index) => ({
      id: `p${index}`,
      theory: "t",
      bearing: text.startsWith("+") ? "supports" : "undermines",
      text,
      on: on[text.slice(1)] ?? { type: "claim", claim: text.slice(1), question: "q", source: "s" },
      citations: [],
      level: 0,
      since: "2000-01-01",
    }));
const ruled = (holds: boolean): TheoryRuling => ({
  theory: "t",
  date: "2026-01-01",
  holds,
  reason: "Shown.",
  citations: [],
  level: 0,
  since: "2026-01-01",
});

describe("grades", () => {
  test.each([
    ["+fact +event +episode", "", ["on screen 3", "on screen 3", "on screen 3"]],
    ["+a", "a official 2025 | stated in", ["official 3"]],
    ["+a", "a interview 2025 | stated in", ["on record 2"]],
    ["+b", "a official 2025 | stated in\nb blog 2025 | stated in", ["official 3"]],
    ["+b", "a interview 2025 | stated in\nb blog 2025 | stated in", ["on record 2"]],
    [
      "+a +c",
      "a press 2025 | stated in\nb press 2025 | stated in\nc social 2025 | rumoured out",
      ["corroborated 2", "rumour 0.5"],
    ],
    ["+a", "a press 2025 | stated in", ["reported 1"]],
    ["+a", "a press 2025 | speculated in", ["rumour 0.5"]],
    ["+a", "a press 2025 | stated in | retracted 2025-12-31", ["no longer live 0"]],
    ["+lost", "", ["no longer live 0"]],
  ])("%s on %s", (drawn, drawing, expected) => {
    const world = sampleWorld({ ...sampleRows(drawing), evidence: evidence(drawn) });
    const found = ledgerOf(world).theoryStandingOf("t").evidence;
    expect(found.map(({ grade, weight }) => `${grade} ${weight}`)).toEqual(expected);
  });

  test("a ruling on the question counts for what agrees and voids what does not", () => {
    const rows = sampleRows(
      "a blog 2025 | rumoured in\nb press 2025 | stated out\nc blog 2025 | stated undecided",
    );
    const world = sampleWorld({ ...rows, questionRulings: [ruling("in")], evidence: evidence("+a +b +c") });
    expect(
      ledgerOf(world)
        .theoryStandingOf("t")
        .evidence.map(({ grade }) => grade),
    ).toEqual(["settled", "ruled out", "reported"]);
  });
});

describe("standings", () => {
  const rows = sampleRows(
    "a press 2025 | stated in\nb press 2025 | rumoured in\nc blog 2025 | stated in",
    "q",
  );
  test.each([
    ["", "open", 0, 0],
    ["+event -a", "supported", 3, 1],
    ["+event -a -c", "open", 3, 2],
    ["-event +a", "undermined", 1, 3],
    ["+a -b", "supported", 1, 0.5],
    ["+b", "supported", 0.5, 0],
    ["+a -c", "open", 1, 1],
    ["+lost", "open", 0, 0],
  ])("%s: %s", (drawn, standing, supports, undermines) => {
    const found = ledgerOf(sampleWorld({ ...rows, evidence: evidence(drawn) })).theoryStandingOf("t");
    expect(found).toMatchObject({ standing, weights: { supports, undermines } });
  });

  test.each([
    [true, "right"],
    [false, "wrong"],
  ])("a ruling that it holds (%s): %s", (holds, standing) => {
    const world = sampleWorld({ evidence: evidence("+event -event"), theoryRulings: [ruled(holds)] });
    expect(ledgerOf(world).theoryStandingOf("t").standing).toBe(standing);
  });
});

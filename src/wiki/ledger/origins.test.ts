import { describe, expect, test } from "vitest";
import { sampleMatter } from "../../../tests/support/ledger-sample.ts";
import { originsOf } from "./origins.ts";

const origins = (drawing: string, apart: readonly string[] = []): readonly string[] => {
  const { claims, works } = sampleMatter(drawing);
  return originsOf(claims, works, new Set(apart)).map((origin) =>
    origin.claims.map(({ id }) => id).join(" "),
  );
};

describe("originsOf", () => {
  test.each([
    ["nothing", "", []],
    ["two publishers", "a press 2025 | stated in\nb press 2025 | stated in", ["a", "b"]],
    ["one publisher twice", "a press 2025 | stated in\na press 2026 | stated in", ["a a-2"]],
    ["a reprint", "a press 2025 | stated in\nb press 2025 | stated in | from a-2025", ["a b"]],
    [
      "two reprints of a work without claims",
      "news1 press 2025\na press 2025 | stated in | from news1-2025\nb press 2025 | stated in | from news1-2025",
      ["a b"],
    ],
    [
      "reprints of two works of one publisher",
      "n press 2024\nn press 2025\na blog 2025 | stated in | from n-2024\nb blog 2025 | stated in | from n-2025",
      ["a b"],
    ],
    [
      "works behind a work, the nearer of them known already",
      "a press 2025 | stated in | from x\nb press 2025 | stated in | from y-2025; from x\nc press 2025 | stated in | from z\ny press 2025 | | from z",
      ["a b c"],
    ],
    [
      "a reprint of a reprint, and a ring",
      "a press 2025 | stated in | from c-2025\nb press 2025 | stated in | from a-2025\nc press 2025 | stated in | from b-2025\nd press 2025 | stated in",
      ["a b c", "d"],
    ],
    [
      "claims that relay one work",
      "a press 2025 | stated in | relays press w\nb press 2025 | stated in | relays press w",
      ["a b"],
    ],
    [
      "a named speaker without a work",
      "a press 2025 | stated in | says official Koo\nb press 2025 | stated in | says official Koo",
      ["a", "b"],
    ],
    [
      "a derivation from a work that is not in the world",
      "a press 2025 | stated in | from lost\nb press 2025 | stated in | from lost",
      ["a b"],
    ],
  ])("%s", (_, drawing, expected) => {
    expect(origins(drawing)).toEqual(expected);
  });

  test("what publishers did elsewhere joins nothing", () => {
    const { claims, works } = sampleMatter(`
      variety press 2022 | stated in
      news1   press 2025 | stated in
      hub     press 2022 | stated in | from variety-2022
      hub     press 2025 | stated in | from news1-2025
    `);
    const [news1, variety] = ["news1", "variety"].map((id) => claims.find((claim) => claim.id === id));
    expect(news1 && variety && originsOf([news1, variety], works)).toHaveLength(2);
  });

  test("works set apart join nothing", () => {
    const drawing =
      "koo official 2026\na press 2026 | stated in | from koo-2026\nb press 2026 | stated in | from koo-2026; relays official koo-2026";
    expect(origins(drawing)).toEqual(["a b"]);
    expect(origins(drawing, ["koo-2026"])).toEqual(["a", "b"]);
  });

  test("sources are named once, in order", () => {
    const { claims, works } = sampleMatter(
      "b press 2025 | stated in\nb press 2025 | stated out\na press 2025 | stated in | from b-2025",
    );
    expect(originsOf(claims.toReversed(), works).map(({ sources }) => sources)).toEqual([
      ["a-2025", "b-2025"],
    ]);
  });
});

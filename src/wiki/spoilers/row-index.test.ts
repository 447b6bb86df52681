import { describe, expect, test } from "vitest";
import { sampleLayers, sampleRows } from "../../../tests/support/ledger-sample.ts";
import { open } from "./gate.ts";
import { groupRows, indexRows } from "./row-index.ts";

const layers = sampleLayers(
  sampleRows(
    "a press 2025-01-01 | stated in\na press 2025-02-01 | stated out\na press 2025-03-01 | stated undecided\nb blog 2025-02-01 | stated in",
  ),
);
const at = (asOf: string) => open(layers, { progress: null, asOf });

describe("rows by key, as a world knows them on its day", () => {
  const ofPublisher = indexRows(
    ({ imprints }) => imprints,
    ({ publisher }) => publisher,
  );
  const claimsOn = groupRows(
    ({ claims }) => claims,
    ({ source }) => [source, source],
  );

  test("of several rows the last that is known stands", () => {
    expect(ofPublisher(at("2025-06-01")).get("a")?.source).toBe("a-2025-03-01");
    expect(ofPublisher(at("2025-02-15")).get("a")?.source).toBe("a-2025-02-01");
    expect(ofPublisher(at("2025-01-15")).get("a")?.source).toBe("a-2025-01-01");
  });

  test("a key of which nothing is known yet is absent", () => {
    const early = ofPublisher(at("2025-01-15"));
    expect([early.get("b"), early.has("b"), early.has("a"), early.has("nobody")]).toEqual([
      undefined,
      false,
      true,
      false,
    ]);
    expect(claimsOn(at("2025-01-15")).get("b-2025-02-01")).toBeUndefined();
  });

  test("a row that gives one key twice stands in its list once", () => {
    expect(claimsOn(at("2025-06-01")).get("b-2025-02-01")).toHaveLength(1);
  });
});

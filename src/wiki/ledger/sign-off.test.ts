import { expect, test } from "vitest";
import { sampleMatter } from "../../../tests/support/ledger-sample.ts";
import { signOffOf } from "./sign-off.ts";
import { worksOf } from "./works.ts";

test.each([
  ["nobody", "", [0, 0, 0, 0]],
  [
    "each kind",
    "a official 2025 | stated in\nb interview 2025 | stated in\nc trade 2025 | stated in\nd press 2025 | stated in",
    [2, 2, 0, 0],
  ],
  [
    "lesser kinds",
    "a aggregator 2025 | stated in\nb blog 2025 | stated in\nc encyclopedia 2025 | stated in\nd social 2025 | stated in",
    [0, 0, 3, 1],
  ],
  ["hearsay in a paper", "a press 2025 | rumoured in\nb trade 2025 | speculated in", [0, 0, 0, 2]],
  [
    "a statement and its reprints",
    "a official 2025 | stated in\nb press 2025 | stated in | from a-2025\nc blog 2025 | stated in | from b-2025",
    [1, 0, 0, 0],
  ],
  [
    "reprints of a work without claims",
    "n press 2025\na press 2025 | stated in | from n-2025\nb blog 2025 | stated in | from n-2025",
    [0, 1, 0, 0],
  ],
])("%s", (_, drawing, [official, press, outlet, talk]) => {
  const { claims, works } = sampleMatter(drawing);
  expect(signOffOf(claims, works)).toEqual({ official, press, outlet, talk });
});

test("a work without an imprint signs as talk", () => {
  const { claims } = sampleMatter("a official 2025 | stated in");
  expect(signOffOf(claims, worksOf([], [])).talk).toBe(1);
});

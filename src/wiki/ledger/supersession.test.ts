import { expect, test } from "vitest";
import { sampleMatter } from "../../../tests/support/ledger-sample.ts";
import { ranksOf } from "./ranks.ts";
import { supersessionsOf } from "./supersession.ts";

const superseded = (drawing: string, many = false): readonly string[] => {
  const matter = sampleMatter(drawing, { many });
  const find = supersessionsOf(matter, ranksOf(matter));
  return matter.claims.flatMap((claim) => {
    const found = find(claim);
    return found ? [`${claim.id} by ${found.by.id}: ${found.because}`] : [];
  });
};

test.each([
  [
    "its own publisher changes its mind",
    "a blog 2024 | stated window 2025\na blog 2025 | rumoured window 2027",
    ["a by a-2: own publisher"],
  ],
  ["another blog disagrees", "a blog 2024 | stated in\nb blog 2025 | stated out", []],
  ["a trade paper disagrees", "a blog 2024 | stated in\nb trade 2025 | stated out", []],
  [
    "somebody on record disagrees",
    "a official 2024 | stated in\nb interview 2025 | stated out",
    ["a by b: on record"],
  ],
  [
    "one paper relays the broadcaster",
    "a trade 2024 | stated in\nb press 2025 | stated out | says official B",
    ["a by b: on record"],
  ],
  ["an earlier official claim", "a blog 2025 | stated in\nb official 2024 | stated out", []],
  ["overlapping dates of publication", "a blog 2025 | stated in\nb official 2025-07 | stated out", []],
  [
    "an undated claim on either side",
    "a blog - | stated in\nb official 2025 | stated out\nc blog 2024 | stated out\nd official - | stated in",
    [],
  ],
  ["a compatible value", "a blog 2024 | stated window 2026\nb official 2025 | stated window 2026-12", []],
  [
    "the first of several is named",
    "a blog 2023 | stated in\nb official 2025 | stated out\nc official 2024 | stated out",
    ["a by c: on record"],
  ],
  [
    "the earlier right is named",
    "a blog 2023 | stated in\na blog 2025 | stated out\nc official 2024 | stated out",
    ["a by c: on record"],
  ],
  [
    "a withdrawn claim supersedes nothing",
    "a blog 2023 | stated in\nb official 2024 | stated out | retracted 2025-01-01",
    [],
  ],
  [
    "a source recalls what it later gave up",
    "a blog 2025 | stated window 2025 | held 2024\na blog 2025 | stated window 2027",
    ["a by a-2: own publisher"],
  ],
  ["a recollection is not news", "a blog 2024 | stated in\nb official 2025 | stated out | held 2023", []],
  [
    "but it overtakes what came before the time that it recalls",
    "a blog 2022 | stated in\nb official 2026 | stated out | held 2024",
    ["a by b: on record"],
  ],
])("%s", (_, drawing, expected) => {
  expect(superseded(drawing)).toEqual(expected);
});

test("where many answers hold, nothing is superseded", () => {
  expect(superseded("a blog 2024 | stated text Seoul\nb official 2025 | stated text Busan", true)).toEqual(
    [],
  );
});

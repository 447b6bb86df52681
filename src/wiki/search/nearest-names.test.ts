import { expect, test } from "vitest";
import { indexDocuments } from "../../../tests/support/search-index.ts";
import { nearestNames } from "./nearest-names.ts";

const index = await indexDocuments([
  { id: "episode/s1e01", kind: "episode", to: "/1", label: "S1 E01", spellings: ["S1E1"] },
  { id: "character/lee", kind: "character", to: "/2", label: "Lee Cheong-san" },
]);

test.each([
  ["leechengsamu", ["Lee Cheong-san"]],
  ["s1f1", ["S1 E01"]],
  ["s2e1", []],
  ["xylophone", []],
])("what is nearest to “%s”: %j", (query, labels) =>
  expect(nearestNames(index, query).map(({ text }) => text)).toEqual(labels),
);

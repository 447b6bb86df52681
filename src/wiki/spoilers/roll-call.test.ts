import { expect, test } from "vitest";
import { layersOf, sampleFiles, textsOf } from "../../../tests/support/records-sample.ts";
import { rollCall } from "./roll-call.ts";

test("every entity is called once, by kind, id and whether it is sealed, and by nothing else", () => {
  const called = rollCall(layersOf(textsOf(sampleFiles)));
  expect(called.map((entry) => `${entry.kind}/${entry.id}${entry.sealed ? " sealed" : ""}`).sort()).toEqual([
    "character/ahn",
    "character/bae sealed",
    "entry/office",
    "episode/s1e01",
    "episode/s1e02",
    "person/seo",
    "question/premiere",
    "question/return sealed",
    "source/echo-2024-06",
    "source/echo-undated",
    "source/gazette-2024-05-23",
    "theory/ashes sealed",
  ]);
  for (const entry of called) expect(Object.keys(entry).sort()).toEqual(["id", "kind", "sealed"]);
});

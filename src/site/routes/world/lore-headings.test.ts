import { expect, test } from "vitest";
import { headingOf } from "./lore-headings.ts";

test.each([
  [["object"], "Objects"],
  [["object", "organisation"], "Objects and organisations"],
  [["place", "object", "organisation"], "Places, objects and organisations"],
] as const)("%j share the heading “%s”", (kinds, heading) => {
  expect(headingOf(kinds)).toBe(heading);
});

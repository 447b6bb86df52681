import { expect, test } from "vitest";
import { previewTarget } from "./preview-target.ts";

test.each([
  ["/cast/a", { kind: "character", id: "a" }],
  ["/people/a/", { kind: "person", id: "a" }],
  ["/world/a", { kind: "entry", id: "a" }],
  ["/episodes/s1e01", { kind: "episode", id: "s1e01" }],
  ["/questions/a%20b", { kind: "question", id: "a b" }],
  ["/cast", undefined],
  ["/sources/a", undefined],
  ["/cast/a/b", undefined],
])("%s leads to %o", (address, target) => expect(previewTarget(address)).toEqual(target));

import { expect, test } from "vitest";
import { readFragment } from "./fragment.ts";

test.each([
  ["", ""],
  ["#", ""],
  ["#who-is-in", "who-is-in"],
  ["#caf%C3%A9", "café"],
  ["#%E0%A4", "%E0%A4"],
  ["#%", "%"],
])("%j leads to %j", (hash, part) => expect(readFragment(hash)).toBe(part));

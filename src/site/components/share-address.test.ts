import { expect, test } from "vitest";
import { shareAddress } from "./share-address.ts";

test.each([
  ["https://example.org/cast/a", "https://example.org/cast/a#f1"],
  ["https://example.org/cast/a?seen=s1e05#f0", "https://example.org/cast/a#f1"],
  [
    "https://example.org/timeline?asof=2024-05-23&seen=s1e05&topic=cast",
    "https://example.org/timeline?asof=2024-05-23&topic=cast#f1",
  ],
])("a part of %s is shared as %s", (address, shared) => expect(shareAddress(address, "f1")).toBe(shared));

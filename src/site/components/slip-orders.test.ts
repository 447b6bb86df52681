import { expect, test } from "vitest";
import { sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import { SourceNotes } from "../../wiki/queries/citation.ts";
import { slipClaims } from "../../wiki/queries/slip.ts";
import type { SlipOrder } from "./slip-orders.ts";
import { orderAfter, slipOrders, sortSlip } from "./slip-orders.ts";

const world = sampleWorld(
  sampleRows(`
    one press 2023-05-01 | stated window 2024
    Two press 2024-05-23 | stated window 2026
    ary blog 2024 | rumoured window 2025
  `),
);
const { marks } = slipClaims(world, new SourceNotes(world));

test.each<[SlipOrder | "", string[]]>([
  ["", ["ary", "Two", "one"]],
  ["reported-up", ["one", "Two", "ary"]],
  ["predicted-down", ["Two", "ary", "one"]],
  ["publisher-up", ["ary", "one", "Two"]],
  ["standing-down", ["Two", "one", "ary"]],
])("sorted by “%s”", (order, ids) => expect(sortSlip(marks, order).map(({ id }) => id)).toEqual(ids));

test("every order holds the same predictions", () => {
  for (const order of slipOrders)
    expect(
      sortSlip(marks, order)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["Two", "ary", "one"]);
});

test("a press on a head sorts by it, and another turns it", () => {
  expect(orderAfter("reported", "")).toBe("reported-up");
  expect(orderAfter("predicted", "")).toBe("predicted-down");
  expect(orderAfter("publisher", "predicted-down")).toBe("publisher-up");
  expect(orderAfter("publisher", "publisher-up")).toBe("publisher-down");
});

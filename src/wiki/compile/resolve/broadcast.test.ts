import fc from "fast-check";
import { expect, test } from "vitest";
import { openSample } from "../../../../tests/support/records-sample.ts";
import { spreadOrders } from "./broadcast.ts";

test.each([
  [[], []],
  [
    [0, 0, 0],
    [1, 2, 3],
  ],
  [
    [0, 1, 0, 1, 1],
    [1, 1.5, 2, 3, 4],
  ],
  [
    [1, 0, 1, 1, 1, 0],
    [0.5, 1, 1.25, 1.5, 1.75, 2],
  ],
  [
    [2, 1, 0],
    [0.25, 0.5, 1],
  ],
])("levels %j are ordered as %j", (levels, orders) => expect(spreadOrders(levels)).toEqual(orders));

test("orders ascend, and those of a level do not depend on any later one", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 40 }),
      fc.integer({ min: 0, max: 12 }),
      (levels, reached) => {
        const orders = spreadOrders(levels);
        for (const [index, order] of orders.entries()) expect(order).toBeGreaterThan(orders[index - 1] ?? 0);
        const open = levels.filter((level) => level <= reached);
        expect(orders.filter((_, index) => (levels[index] ?? 0) <= reached)).toEqual(spreadOrders(open));
      },
    ),
  );
});

test("a sealed moment between two others changes nothing of them", () => {
  const moments = (revealedIn: string) =>
    openSample({ progress: "s1e01" }, [
      ["chronology/m-2.json", "revealedIn", revealedIn],
      [
        "chronology/m-3.json",
        "",
        {
          id: "m-3",
          order: 3,
          day: "Day 2",
          dayBasis: "sourced",
          time: null,
          text: "It ends.",
          revealedIn: "s1e01",
          characters: [],
          place: null,
          citations: [{ source: "echo-2024-06" }],
        },
      ],
    ]).tables.moments;
  expect(moments("s1e02").map(({ text, order }) => [text, order])).toEqual([
    ["It begins.", 1],
    ["It ends.", 2],
  ]);
  expect(moments("s1e01").map(({ order }) => order)).toEqual([1, 2, 3]);
});

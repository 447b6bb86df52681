import { expect, test } from "vitest";
import { formsOf } from "./name-order.ts";

test.each([
  ["Yoo In-soo", ["Yoo In-soo", "In-soo Yoo", "In-soo"]],
  ["Yoo Jun Seong", ["Yoo Jun Seong", "Jun Seong Yoo", "Seong Yoo Jun", "Jun Seong", "Yoo Jun"]],
  ["Jae-won Roh", ["Jae-won Roh", "Roh Jae-won", "Jae-won"]],
  ["유인수", ["유인수", "인수"]],
  ["로몬", ["로몬"]],
  ["Lomon", ["Lomon"]],
  ["Hospital nurse", ["Hospital nurse", "nurse Hospital"]],
  ["The girl in the pink vest", ["The girl in the pink vest"]],
])("forms of %s", (name, forms) => expect(formsOf(name).map(({ text }) => text)).toEqual(forms));

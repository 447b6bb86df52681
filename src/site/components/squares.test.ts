import { expect, it } from "vitest";
import { layOut } from "./squares.ts";

const letters = (text: string, row?: number): string =>
  layOut(text, row, [])
    .map(({ letter }) => letter || "_")
    .join("");

it("sets rows of five as manuscript paper does", () => {
  expect(letters("지금 우리 학교는", 5)).toBe("지금_우리학교는__");
});

it("leaves spaces out of a name", () => {
  expect(letters("허 준")).toBe("허준");
});

it("gives each letter its recorded sound and leaves the rest empty", () => {
  expect(layOut("가 나다", 5, ["ga", "na"]).map(({ sound }) => sound)).toEqual(["ga", "", "na", "", ""]);
});

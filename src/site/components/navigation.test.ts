import { expect, it } from "vitest";
import { currentIn } from "./navigation.ts";

it("marks the page itself, and the section that a page is in", () => {
  expect(currentIn("/cast", "/cast")).toBe("page");
  expect(currentIn("/cast/", "/cast")).toBe("page");
  expect(currentIn("/cast/nam-on-jo", "/cast")).toBe("true");
  expect(currentIn("/castle", "/cast")).toBeUndefined();
});

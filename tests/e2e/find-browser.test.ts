import { describe, expect, inject, test } from "vitest";
import { findBrowser } from "../support/find-browser.ts";

const works = { from: "a place that has one", find: () => [inject("browserPath")] };
const broken = { from: "a place with a broken one", find: () => [process.execPath] };
const failing = {
  from: "a place that cannot be reached",
  find: () => {
    throw new Error("no way in");
  },
};

describe("the search for a browser", () => {
  test("takes the first that starts, not the first that is there", async () => {
    const { from } = await findBrowser({}, [failing, broken, works]);
    expect(from).toBe("a place that has one");
  });

  test("takes CHROME_PATH before everything else", async () => {
    const { from } = await findBrowser({ CHROME_PATH: inject("browserPath") }, [works]);
    expect(from).toBe("CHROME_PATH");
  });

  test("does not look elsewhere when CHROME_PATH is wrong", async () => {
    await expect(findBrowser({ CHROME_PATH: "/no/browser" }, [works])).rejects.toThrow(
      "CHROME_PATH is /no/browser, and there is no such file.",
    );
    await expect(findBrowser({ CHROME_PATH: process.execPath }, [works])).rejects.toThrow(
      "it does not start",
    );
  });

  test("says what to do, and what was tried, where there is none", async () => {
    await expect(findBrowser({}, [failing, broken])).rejects.toThrow(
      /^No browser was found[^\n]*\nInstall Chrome[^\n]*\na place that cannot be reached: no way in\n.*a place with a broken one/u,
    );
  });
});

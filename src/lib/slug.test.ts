import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test.each([
  ["Who said what?", "who-said-what"],
  ["The series’ café, 2025–26", "the-series-cafe-2025-26"],
  ["  Facts  ", "facts"],
  ["기록", ""],
])("the heading “%s” is reached by “%s”", (text, slug) => expect(slugOf(text)).toBe(slug));

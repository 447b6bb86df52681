import { expect, test } from "vitest";
import { episodeLabel, levelLabel } from "./episode-label.ts";

const site = {
  seasons: [
    { number: 1, episodes: ["s1e01", "s1e02"] },
    { number: 2, episodes: ["s2e01"] },
  ],
  order: ["s1e01", "s1e02", "s2e01"],
};

test.each([
  ["s1e02", "S1 E02"],
  ["s2e01", "S2 E01"],
  ["s9e99", "s9e99"],
])("%s is written %s", (id, label) => expect(episodeLabel(site, id)).toBe(label));

test.each([
  [0, "Premise"],
  [1, "S1 E01"],
  [3, "S2 E01"],
  [4, "Premise"],
])("level %d is written %s", (level, label) => expect(levelLabel(site, level)).toBe(label));

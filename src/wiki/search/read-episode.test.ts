import { expect, test } from "vitest";
import { readEpisode } from "./read-episode.ts";

test.each([
  ["1x03", "S1 E03"],
  ["s1e3", "S1 E03"],
  ["S01 E03", "S1 E03"],
  ["season one episode three", "S1 E03"],
  ["Season 1, Episode 3", "S1 E03"],
  ["episode 3 of season 1", "S1 E03"],
  ["the first season, 3rd episode", "S1 E03"],
  ["season 2 ep 12", "S2 E12"],
  ["시즌1 3회", "S1 E03"],
  ["시즌1 에피소드 3", "S1 E03"],
  ["시즌 1 1화", "S1 E01"],
  ["1기 1화", "S1 E01"],
  ["e3", "Episode 3"],
  ["eps. 3", "Episode 3"],
  ["Episode #3", "Episode 3"],
  ["episode two", "Episode 2"],
  ["the 3rd episode", "Episode 3"],
  ["twelfth episode", "Episode 12"],
  ["제3화", "Episode 3"],
  ["제 3 화", "Episode 3"],
  ["3편", "Episode 3"],
  ["３화", "Episode 3"],
  ["첫화", "Episode 1"],
])("“%s” names %s and nothing else", (query, text) => {
  expect(readEpisode(query)).toEqual({ text, whole: true });
});

test.each([
  ["1x03 recap", "S1 E03"],
  ["who dies in episode two", "Episode 2"],
  ["지우학 3화", "Episode 3"],
])("“%s” names %s among other words", (query, text) => {
  expect(readEpisode(query)).toEqual({ text, whole: false });
});

test.each([
  "",
  "season 2",
  "season 2 episode count",
  "how many episodes in season 1",
  "2 episodes",
  "eun-ji",
  "episode",
  "2022x1080",
  "episode 2022",
  "첫사랑",
  "제3의 매력",
  "one episode",
])("“%s” names none", (query) => expect(readEpisode(query)).toBeUndefined());

import { expect, test } from "vitest";
import { openSample } from "../../../tests/support/records-sample.ts";
import { answer } from "./pages.ts";

const note = (id: string) => [`episodes/${id}.json`, "runtimeNote", "About an hour."] as const;
const seasonOf = (world: ReturnType<typeof openSample>) => answer(world, "episodes", "")?.seasons[0];

test("what the record says alike of every episode is told once for the season, with its sources", () => {
  const world = openSample({}, [
    note("s1e01"),
    note("s1e02"),
    ["episodes/s1e02.json", "released", "2024-01-05"],
  ]);
  const season = seasonOf(world);
  expect([season?.released, season?.runtime]).toEqual(["5 Jan 2024", "About an hour."]);
  expect(season?.releasedCites).toEqual([1]);
});

test("what is said of some episodes alone is not told of the season", () => {
  const season = seasonOf(openSample({}, [note("s1e01")]));
  expect([season?.released, season?.releasedCites, season?.runtime]).toEqual([undefined, [], undefined]);
  expect(season?.episodes.map(({ released }) => released)).toEqual(["5 Jan 2024", "12 Jan 2024"]);
});

test("the list says which episodes the reader has watched", () => {
  const watched = (progress: string | null) =>
    seasonOf(openSample({ progress }))?.episodes.map((episode) => episode.watched);
  expect(watched(null)).toEqual([false, false]);
  expect(watched("s1e01")).toEqual([true, false]);
});

test("an episode’s page has the makers and the questions of its own season, and no other’s", () => {
  const page = answer(
    openSample({}, [
      ["people/seo.json", "jobs", ["director"]],
      ["questions/premiere.json", "season", 1],
    ]),
    "episode",
    "s1e01",
  );
  expect(page?.makers.map(({ link, line }) => `${link.text}: ${line}`)).toEqual(["Seo: Plays Ahn."]);
  expect(page?.standings.map(({ id }) => id)).toEqual(["premiere"]);
  expect(answer(openSample(), "episode", "s1e01")?.standings).toEqual([]);
});

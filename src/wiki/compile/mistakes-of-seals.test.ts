import { expect, test } from "vitest";
import { mistakesIn, tell } from "../../../tests/support/planted-mistakes.ts";

const mistakes = mistakesIn(String.raw`
# a gate that is no episode
> characters/ahn.json facts[1].revealedIn = "s1e12"
characters/ahn.json › facts[1].revealedIn
  found     "s1e12"
  expected  an episode of site.json (s1e01 to s1e02), or null
  mend      Did you mean “s1e02”?

# a spoiler of no episode
> sources/gazette-2024-05-23.json claims[1].spoils = "season-1"
sources/gazette-2024-05-23.json › claims[1].spoils
  found     "season-1"
  expected  an episode of site.json (s1e01 to s1e02), or null
  mend      Name the episode that first tells this.

# a note that looks further than its statement
> characters/ahn.json facts[1].note = "The chase is under way when episode 2 opens."
> characters/ahn.json facts[1].revealedIn = "s1e01"
characters/ahn.json › facts[1].note
  found     "episode 2" in "The chase is under way when episode 2 opens."
  expected  a note that a reader of s1e01 may read
  mend      Say it without what comes later, such as: The episode is inferred.

# a note that looks further without a number
> characters/ahn.json facts[1].note = "Later episodes make it clear."
> characters/ahn.json facts[1].revealedIn = "s1e02"
characters/ahn.json › facts[1].note
  found     "Later episodes" in "Later episodes make it clear."
  expected  a note that a reader of s1e02 may read
  mend      Say it without what comes later, such as: The episode is inferred.

# an episode without a record
> site.json seasons[1].episodes[0] = "s2e01"
site.json › seasons[1].episodes[0]
  found     "s2e01"
  expected  an episode with a record
  mend      Did you mean “s1e01”?

# an episode that site.json does not list
> episodes/s2e01.json - = {"id":"s2e01","season":2,"number":1,"title":null,"released":"2026-12","runtimeMinutes":null,"line":"One.","synopsis":[],"events":[],"citations":[{"source":"gazette-2024-05-23"}]}
episodes/s2e01.json › id
  found     "s2e01"
  expected  an episode that site.json lists
  mend      Add it to its season in site.json.

# an episode with the number of another
> episodes/s1e01.json number = 2
episodes/s1e01.json › number
  found     season 1, number 2
  expected  season 1, number 1, as site.json has it
  mend      Correct the number here or the order there.

# an episode in two seasons
> site.json seasons[1].episodes[0] = "s1e01"
site.json › seasons[1].episodes[0]
  found     "s1e01" a second time
  expected  something else than at seasons[0].episodes[0]
  mend      Remove it.

# seasons out of order
> site.json seasons[1].number = 1
> site.json nextSeason.number = 1
> questions/premiere.json season removed
> questions/return.json season removed
site.json › seasons[1].number
  found     1 after 1
  expected  seasons in ascending order, each once
  mend      Put the seasons in order.

# a season that is not there
> questions/premiere.json season = 3
questions/premiere.json › season
  found     3
  expected  a season of site.json: 1, 2
  mend      Correct the number, or add the season to site.json.

# a next season that is not there
> site.json nextSeason.number = 3
site.json › nextSeason.number
  found     3
  expected  a season of site.json: 1, 2
  mend      Correct the number, or add the season to site.json.

# a tie that names a sealed character
> characters/ahn.json relationships[0].revealedIn = "s1e01"
characters/ahn.json › relationships[0].to
  found     “bae”, which is sealed until s1e02, in a statement open from s1e01
  expected  a statement sealed at s1e02 or later
  mend      Set revealedIn to “s1e02”, or leave “bae” out.

# an open event with a sealed character
> episodes/s1e01.json events[0].characters[0] = "bae"
episodes/s1e01.json › events[0].characters[0]
  found     “bae”, which is sealed until s1e02, in a statement open from s1e01
  expected  a statement sealed at s1e02 or later
  mend      Set revealedIn to “s1e02”, or leave “bae” out.

# an open question about a sealed character
> questions/return.json revealedIn = null
questions/return.json › subject.character
  found     “bae”, which is sealed until s1e02, in a statement open from the start
  expected  a statement sealed at s1e02 or later
  mend      Set revealedIn to “s1e02”, or leave “bae” out.

# a moment at a place that is still sealed
> lore/office.json revealedIn = "s1e02"
chronology/m-1.json › place
  found     “office”, which is sealed until s1e02, in a statement open from s1e01
  expected  a statement sealed at s1e02 or later
  mend      Set revealedIn to “s1e02”, or leave “office” out.

# the home page led by a sealed question
> site.json nextSeason.leads[0] = "return"
site.json › nextSeason.leads[0]
  found     “return”, which is sealed until s1e02, in a statement open from the start
  expected  a statement sealed at s1e02 or later
  mend      Name one that is open from the start.

# evidence open before its fact
> theories/ashes.json revealedIn = null
> theories/ashes.json evidence[0].revealedIn = "s1e01"
theories/ashes.json › evidence[0].revealedIn
  found     "s1e01"
  expected  s1e02 or later, the gate of the fact it rests on
  mend      Set revealedIn to “s1e02”.
`);

test.each(mistakes)("the editor is told of $name", (mistake) => {
  expect(tell(mistake)).toBe(mistake.told);
});

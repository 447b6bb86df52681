import { expect, test } from "vitest";
import { mistakesIn, tell } from "../../../tests/support/planted-mistakes.ts";

const second =
  '{"id":"embers","revealedIn":"s1e02","question":"Does it glow?","topic":"story","summary":"Some say so.","versions":[{"day":"2026-11-20","proposition":"It glows.","criteria":{"holds":"It is seen.","fails":"It is not.","unsettled":"Smoke.","edges":["A lamp is no ember."],"deadline":"2028?"}}],"evidence":[],"characters":[],"statedBy":[{"source":"gazette-2024-05-23"}]}';
const version = (day: string, change: string): string =>
  `{"day":"${day}","proposition":"The ledger survived.","criteria":{"holds":"It is read.","fails":"Ashes are seen.","unsettled":"Smoke is seen.","edges":["A copy is no ledger."],"deadline":"2028?"}${change}}`;

const mistakes = mistakesIn(String.raw`
# criteria that are missing
> theories/ashes.json versions[0].criteria removed
theories/ashes.json › versions[0].criteria
  found     nothing
  expected  a field “criteria”
  mend      Add “criteria”.

# no edge case
> theories/ashes.json versions[0].criteria.edges = []
theories/ashes.json › versions[0].criteria.edges
  found     []
  expected  at least one edge case is thought through
  mend      Correct the value.

# no version at all
> theories/ashes.json versions = []
theories/ashes.json › versions
  found     []
  expected  a theory has at least one version
  mend      Correct the value.

# a version from a day that is not there
> theories/ashes.json versions[0].day = "2026-02-30"
theories/ashes.json › versions[0].day
  found     "2026-02-30"
  expected  a day of the calendar, such as 2024-02-29
  mend      Correct the day.

# a version from the future
> theories/ashes.json versions[0].day = "2026-11-22"
theories/ashes.json › versions[0].day
  found     "2026-11-22"
  expected  a day up to 2026-11-21
  mend      Date the version on the day you write it.

# a deadline before the version
> theories/ashes.json versions[0].criteria.deadline = "2026-10"
theories/ashes.json › versions[0].criteria.deadline
  found     "2026-10"
  expected  a date that ends on 2026-11-20 or later, the day of the version
  mend      Give the proposition time to be decided, or leave it out.

# versions in the wrong order
> theories/ashes.json versions[1] = ${version("2026-11-19", ',"change":"Reading counts."')}
theories/ashes.json › versions[1].day
  found     "2026-11-19"
  expected  a day after 2026-11-20, when the version before it began
  mend      Put the newest version last, and date it on the day you write it.

# a new version that does not say what is new
> theories/ashes.json versions[1] = ${version("2026-11-21", "")}
theories/ashes.json › versions[1].change
  found     nothing
  expected  what is new in this version, and why
  mend      Add “change”.

# a first version with a change
> theories/ashes.json versions[0].change = "All of it."
theories/ashes.json › versions[0].change
  found     "All of it."
  expected  no change in the first version
  mend      Remove it.

# a new version in the old words
> theories/ashes.json versions[0].criteria.holds = "It is read."
> theories/ashes.json versions[1] = ${version("2026-11-21", ',"change":"Nothing."')}
theories/ashes.json › versions[1]
  found     the words of the version before it
  expected  another proposition or other criteria
  mend      Remove the version.

# a rival of itself
> theories/ashes.json rivals = ["ashes"]
theories/ashes.json › rivals[0]
  found     "ashes" itself
  expected  another theory
  mend      Remove it.

# a rival that is not there
> theories/ashes.json rivals = ["ember"]
theories/ashes.json › rivals[0]
  found     "ember"
  expected  the id of a theory: a file in theories/
  mend      Add theories/ember.json, or name another theory.

# rivals told on both sides
> theories/embers.json - = ${second}
> theories/embers.json rivals = ["ashes"]
> theories/ashes.json rivals = ["embers"]
theories/embers.json › rivals[0]
  found     "ashes", which names this one too
  expected  each pair of rivals told once
  mend      Remove it.

# a rival that follows
> theories/embers.json - = ${second}
> theories/embers.json rivals = ["ashes"]
> theories/ashes.json implies = ["embers"]
theories/embers.json › rivals[0]
  found     "ashes", of which one implies the other
  expected  a theory that cannot be true together with this one
  mend      Remove it here, or the implication.

# a theory that implies itself
> theories/ashes.json implies = ["ashes"]
theories/ashes.json › implies[0]
  found     "ashes" itself
  expected  another theory
  mend      Remove it.

# a ring of implications
> theories/embers.json - = ${second}
> theories/embers.json implies = ["ashes"]
> theories/ashes.json implies = ["embers"]
theories/ashes.json › implies[0]
  found     "embers", which implies this one in turn
  expected  implications that lead one way
  mend      Remove one of them; theories that imply each other are one theory.

theories/embers.json › implies[0]
  found     "ashes", which implies this one in turn
  expected  implications that lead one way
  mend      Remove one of them; theories that imply each other are one theory.

# a theory of the story that nobody holds
> theories/ashes.json statedBy = []
theories/ashes.json › statedBy
  found     an empty list
  expected  at least one source that holds the theory
  mend      Cite who holds it; the register makes up no theories of the story.

# a theory of the story that is tied
> theories/ashes.json tied = {"question":"premiere"}
theories/ashes.json › topic
  found     "story", tied to a question
  expected  “production” where “tied” names a question of the ledger, and there alone
  mend      Set topic to “production”.

# a theory of the real world that is not tied
> theories/ashes.json topic = "production"
theories/ashes.json › topic
  found     "production", not tied to a question
  expected  “production” where “tied” names a question of the ledger, and there alone
  mend      Add “tied”, or choose another topic.

# a tie to a question that is not there
> theories/ashes.json topic = "production"
> theories/ashes.json tied = {"question":"premier"}
theories/ashes.json › tied.question
  found     "premier"
  expected  the id of a question: a file in questions/
  mend      Did you mean “premiere”?

# a tie to a question that is still sealed
> theories/ashes.json topic = "production"
> theories/ashes.json revealedIn = "s1e01"
> theories/ashes.json evidence = []
> theories/ashes.json tied = {"question":"return"}
theories/ashes.json › tied.question
  found     “return”, which is sealed until s1e02, in a statement open from s1e01
  expected  a statement sealed at s1e02 or later
  mend      Set revealedIn to “s1e02”, or leave “return” out.

# a wanted answer of another shape
> theories/ashes.json topic = "production"
> theories/ashes.json tied = {"question":"premiere","value":{"count":2}}
theories/ashes.json › tied.value
  found     {"count":2}
  expected  a window, as the question asks, or {"announced": false}
  mend      Write it as {"window": "2026-07/2026-12"}, or choose another question.

# a theory with the address of a page
> theories/calibrate.json - = ${second.replace("embers", "calibrate")}
theories/calibrate.json › id
  found     "calibrate"
  expected  another id: /speculation/calibrate is a page
  mend      Choose another id.

# a rehearsal without an outcome
> rehearsals/announced.json outcome removed
rehearsals/announced.json › outcome
  found     nothing
  expected  a field “outcome”
  mend      Add “outcome”.

# a rehearsal that rests on nothing recorded
> rehearsals/announced.json outcome.on = {"claim":"gazette-2024-05-23/c9"}
rehearsals/announced.json › outcome.on.claim
  found     "gazette-2024-05-23/c9"
  expected  a claim that is recorded
  mend      Did you mean “gazette-2024-05-23/c1”?

# a rehearsal that is told before its ground
> rehearsals/announced.json outcome.on = {"event":"s1e02/e1"}
rehearsals/announced.json › outcome.revealedIn
  found     null
  expected  s1e02 or later, the gate of the event it rests on
  mend      Set revealedIn to “s1e02”.

# a rehearsal whose outcome was known already
> rehearsals/announced.json asked = "2024-05-23"
rehearsals/announced.json › outcome.citations
  found     “gazette-2024-05-23”, published by 2024-05-23
  expected  works published after 2024-05-23, the day on which it is asked
  mend      Ask on an earlier day, or cite a later work.

# a rehearsal asked on no day
> rehearsals/announced.json asked = "2024-02-30"
rehearsals/announced.json › asked
  found     "2024-02-30"
  expected  a day of the calendar up to 2026-11-21
  mend      Correct the day.

# a rehearsal decided before it is asked
> rehearsals/announced.json criteria.deadline = "2024-04"
rehearsals/announced.json › criteria.deadline
  found     "2024-04"
  expected  a date that ends on 2024-05-01 or later, the day on which it is asked
  mend      Correct the deadline or the day.

# a rehearsal of the story that is told at once
> rehearsals/announced.json asked removed
rehearsals/announced.json › outcome.revealedIn
  found     null
  expected  an episode after that of the question, or a day in “asked”
  mend      Ask before the outcome is shown; of the real world, add “asked”.

# a rehearsal about a question that is not there
> rehearsals/announced.json about = "premier"
rehearsals/announced.json › about
  found     "premier"
  expected  the id of a question: a file in questions/
  mend      Did you mean “premiere”?
`);

test.each(mistakes)("the editor is told of $name", (mistake) => {
  expect(tell(mistake)).toBe(mistake.told);
});

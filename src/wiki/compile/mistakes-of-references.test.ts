import { expect, test } from "vitest";
import { mistakesIn, tell } from "../../../tests/support/planted-mistakes.ts";

const mistakes = mistakesIn(String.raw`
# a part id used twice
> characters/ahn.json facts[0].id = "f2"
characters/ahn.json › facts[1].id
  found     "f2" a second time
  expected  an id other than that of facts[0].id
  mend      Give the newer part the next free number.

# a group id used twice
> site.json groups[1] = {"id":"clerks","name":"More clerks","hangul":"사무원","material":"staff"}
site.json › groups[1].id
  found     "clerks" a second time
  expected  an id other than that of groups[0].id
  mend      Give the newer part the next free number.

# a citation of a source that is not there
> characters/ahn.json facts[0].citations[0].source = "gazette-2024-05-24"
characters/ahn.json › facts[0].citations[0].source
  found     "gazette-2024-05-24"
  expected  the id of a source: a file in sources/
  mend      Did you mean “gazette-2024-05-23”?

# a casting of nobody
> characters/ahn.json castings[0].person = "kim-nobody"
characters/ahn.json › castings[0].person
  found     "kim-nobody"
  expected  the id of a person: a file in people/
  mend      Add people/kim-nobody.json, or name another person.

# a tie to nobody
> characters/ahn.json relationships[0].to = "bea"
characters/ahn.json › relationships[0].to
  found     "bea"
  expected  the id of a character: a file in characters/
  mend      Did you mean “bae”?

# a group that is not there
> characters/ahn.json group = "clerk"
characters/ahn.json › group
  found     "clerk"
  expected  a group of site.json: clerks
  mend      Did you mean “clerks”?

# an event with nobody
> episodes/s1e01.json events[0].characters[0] = "anh"
episodes/s1e01.json › events[0].characters[0]
  found     "anh"
  expected  the id of a character: a file in characters/
  mend      Did you mean “ahn”?

# a moment with nobody
> chronology/m-1.json characters[0] = "zzzzzz"
chronology/m-1.json › characters[0]
  found     "zzzzzz"
  expected  the id of a character: a file in characters/
  mend      Add characters/zzzzzz.json, or name another character.

# a moment nowhere
> chronology/m-1.json place = "ofice"
chronology/m-1.json › place
  found     "ofice"
  expected  the id of a lore entry: a file in lore/
  mend      Did you mean “office”?

# a theory about nobody
> theories/ashes.json characters[0] = "ah"
theories/ashes.json › characters[0]
  found     "ah"
  expected  the id of a character: a file in characters/
  mend      Did you mean “ahn”?

# a question about nobody
> questions/return.json subject = {"character":"be"}
questions/return.json › subject.character
  found     "be"
  expected  the id of a character: a file in characters/
  mend      Did you mean “bae”?

# a question about no entry
> questions/premiere.json subject = {"entry":"the-moon"}
questions/premiere.json › subject.entry
  found     "the-moon"
  expected  the id of a lore entry: a file in lore/
  mend      Add lore/the-moon.json, or name another lore entry.

# a question about no person
> questions/premiere.json subject = {"person":"seoo"}
questions/premiere.json › subject.person
  found     "seoo"
  expected  the id of a person: a file in people/
  mend      Did you mean “seo”?

# a publisher that is not there
> publishers/gazette.json - removed
> publishers/gazete.json - = {"id":"gazete","name":"The Gazette","spellings":[]}
sources/gazette-2024-05-23.json › publisher
  found     "gazette"
  expected  the id of a publisher: a file in publishers/
  mend      Did you mean “gazete”?

# a derivation from nothing
> sources/echo-2024-06.json derivedFrom[0] = "gazette-2024-05-22"
sources/echo-2024-06.json › derivedFrom[0]
  found     "gazette-2024-05-22"
  expected  the id of a source: a file in sources/
  mend      Did you mean “gazette-2024-05-23”?

# a stub known through nothing
> sources/echo-undated.json knownThrough[0] = "gazette-2023"
sources/echo-undated.json › knownThrough[0]
  found     "gazette-2023"
  expected  the id of a source: a file in sources/
  mend      Did you mean “gazette-2024-05-23”?

# a claim on no question
> sources/gazette-2024-05-23.json claims[0].question = "premier"
> theories/ashes.json evidence[2] removed
sources/gazette-2024-05-23.json › claims[0].question
  found     "premier"
  expected  the id of a question: a file in questions/
  mend      Did you mean “premiere”?

# a relayed work that is not there
> sources/echo-2024-06.json claims[0].attributedTo.source = "nowhere-2020"
sources/echo-2024-06.json › claims[0].attributedTo.source
  found     "nowhere-2020"
  expected  the id of a source: a file in sources/
  mend      Add sources/nowhere-2020.json, or name another source.

# a relayed person who is not there
> sources/echo-2024-06.json claims[0].attributedTo = {"name":"Seo","kind":"interview","person":"se"}
sources/echo-2024-06.json › claims[0].attributedTo.person
  found     "se"
  expected  the id of a person: a file in people/
  mend      Did you mean “seo”?

# a lead that is not there
> site.json nextSeason.leads[0] = "premieer"
site.json › nextSeason.leads[0]
  found     "premieer"
  expected  the id of a question: a file in questions/
  mend      Did you mean “premiere”?

# a release question that is not there
> site.json nextSeason.release = "return-date"
site.json › nextSeason.release
  found     "return-date"
  expected  the id of a question: a file in questions/
  mend      Add questions/return-date.json, or name another question.

# evidence on a fact that is not there
> theories/ashes.json evidence[0].on = {"fact":"ahn/f3"}
theories/ashes.json › evidence[0].on.fact
  found     "ahn/f3"
  expected  a fact that is recorded
  mend      Did you mean “ahn/f1”?

# evidence on an event that is not there
> theories/ashes.json evidence[1].on = {"event":"s1e01/e9"}
theories/ashes.json › evidence[1].on.event
  found     "s1e01/e9"
  expected  an event that is recorded
  mend      Did you mean “s1e01/e1”?

# evidence on a claim that is not there
> theories/ashes.json evidence[2].on = {"claim":"elsewhere-2019/c1"}
theories/ashes.json › evidence[2].on.claim
  found     "elsewhere-2019/c1"
  expected  a claim that is recorded
  mend      Record the claim first.

# evidence on an episode that is not there
> theories/ashes.json evidence[1].on = {"episode":"s1e03"}
theories/ashes.json › evidence[1].on.episode
  found     "s1e03"
  expected  an episode that is recorded
  mend      Did you mean “s1e01”?

# one name twice in a list
> episodes/s1e01.json events[0].characters = ["ahn","ahn"]
episodes/s1e01.json › events[0].characters[1]
  found     "ahn" a second time
  expected  something else than at events[0].characters[0]
  mend      Remove it.
`);

test.each(mistakes)("the editor is told of $name", (mistake) => {
  expect(tell(mistake)).toBe(mistake.told);
});

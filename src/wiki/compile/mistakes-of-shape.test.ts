import { expect, test } from "vitest";
import { mistakesIn, tell } from "../../../tests/support/planted-mistakes.ts";

const mistakes = mistakesIn(String.raw`
# an unknown field
> characters/ahn.json colour = "red"
characters/ahn.json › colour
  found     a field “colour”
  expected  only these fields: $schema, id, name, revealedIn, group, line, castings, facts, fates, relationships, note
  mend      Remove the field.

# a misspelt field
> characters/ahn.json facts[0].revealdIn = null
characters/ahn.json › facts[0].revealdIn
  found     a field “revealdIn”
  expected  only these fields: id, text, revealedIn, revealedInBasis, since, kind, citations, note
  mend      Did you mean “revealedIn”?

# a missing field
> characters/ahn.json line removed
characters/ahn.json › line
  found     nothing
  expected  a field “line”
  mend      Add “line”.

# a missing field deep inside
> characters/ahn.json facts[1].citations removed
characters/ahn.json › facts[1].citations
  found     nothing
  expected  a field “citations”
  mend      Add “citations”.

# a number where text belongs
> characters/ahn.json line = 7
characters/ahn.json › line
  found     7
  expected  text in quotation marks
  mend      Correct the value.

# an object where a list belongs
> characters/ahn.json facts = {}
characters/ahn.json › facts
  found     {}
  expected  a list in [ ]
  mend      Correct the value.

# null where text belongs
> characters/ahn.json group = null
characters/ahn.json › group
  found     null
  expected  text in quotation marks
  mend      Write a value, or leave the field out where it may be missing.

# text where a number belongs
> chronology/m-1.json order = "1"
chronology/m-1.json › order
  found     "1"
  expected  a number
  mend      Correct the value.

# a fraction where a whole number belongs
> episodes/s1e01.json number = 1.5
episodes/s1e01.json › number
  found     1.5
  expected  a whole number
  mend      Correct the value.

# a number that is too small
> chronology/m-1.json order = 0
chronology/m-1.json › order
  found     0
  expected  a number not below 1
  mend      Correct the value.

# a word for true or false
> questions/premiere.json many = "no"
questions/premiere.json › many
  found     "no"
  expected  true or false
  mend      Correct the value.

# empty text
> characters/ahn.json line = ""
characters/ahn.json › line
  found     ""
  expected  text must not be empty
  mend      Correct the value.

# text with white space around it
> characters/ahn.json line = " A clerk."
characters/ahn.json › line
  found     " A clerk."
  expected  text must not begin or end with white space
  mend      Correct the value.

# a list instead of a record
> characters/ahn.json - = []
characters/ahn.json
  found     []
  expected  one JSON object
  mend      Write the fields between { and }, one record in a file.

# a record id with capitals
> characters/ahn.json group = "Clerks"
characters/ahn.json › group
  found     "Clerks"
  expected  an id has lower-case letters, digits and single hyphens
  mend      Correct the value.

# a part id in words
> characters/ahn.json facts[0].id = "first"
characters/ahn.json › facts[0].id
  found     "first"
  expected  an id inside a record is a letter and a number, such as f3
  mend      Correct the value.

# a statement without a source
> characters/ahn.json facts[0].citations = []
characters/ahn.json › facts[0].citations
  found     []
  expected  a statement names at least one source
  mend      Correct the value.

# a person without a job
> people/seo.json jobs = []
people/seo.json › jobs
  found     []
  expected  a list of at least 1
  mend      Correct the value.

# a misspelt word of a closed list
> characters/ahn.json facts[0].kind = "premis"
characters/ahn.json › facts[0].kind
  found     "premis"
  expected  one of premise, trait, relationship, event, fate, epilogue
  mend      Did you mean “premise”?

# a word of no closed list
> sources/gazette-2024-05-23.json kind = "rumour mill"
sources/gazette-2024-05-23.json › kind
  found     "rumour mill"
  expected  one of official, interview, trade, press, aggregator, blog, encyclopedia, social
  mend      Choose one of these words.

# a misspelt status word
> questions/return.json ruling.value = {"status":"inn"}
questions/return.json › ruling.value.status
  found     "inn"
  expected  one of in, out, in talks, yes, no, undecided
  mend      Did you mean “in”?

# a misspelt shape of a value
> sources/gazette-2024-05-23.json claims[0].value = {"windwo":"2026"}
sources/gazette-2024-05-23.json › claims[0].value
  found     {"windwo":"2026"}
  expected  a value is one of {"date"}, {"window"}, {"status"}, {"count"}, {"text"}, {"announced": false}, {"notIn"}
  mend      Did you mean “window”?

# two shapes of a value at once
> sources/gazette-2024-05-23.json claims[0].value = {"window":"2026","date":"2026"}
sources/gazette-2024-05-23.json › claims[0].value
  found     {"window":"2026","date":"2026"}
  expected  a value is one of {"date"}, {"window"}, {"status"}, {"count"}, {"text"}, {"announced": false}, {"notIn"}
  mend      Keep the fields of one shape.

# a value that is no object
> sources/gazette-2024-05-23.json claims[0].value = "2026"
sources/gazette-2024-05-23.json › claims[0].value
  found     "2026"
  expected  a value is one of {"date"}, {"window"}, {"status"}, {"count"}, {"text"}, {"announced": false}, {"notIn"}
  mend      Write one of these shapes.

# a subject of no known kind
> questions/premiere.json subject = {"planet":"mars"}
questions/premiere.json › subject
  found     {"planet":"mars"}
  expected  a subject is {"series": true}, {"person": id}, {"character": id} or {"entry": id}
  mend      Write one of these shapes.

# an address without a scheme
> sources/gazette-2024-05-23.json url = "gazette.example/two"
sources/gazette-2024-05-23.json › url
  found     "gazette.example/two"
  expected  an address starts with https://
  mend      Correct the value.

# an address of another scheme
> sources/gazette-2024-05-23.json url = "ftp://gazette.example/two"
sources/gazette-2024-05-23.json › url
  found     "ftp://gazette.example/two"
  expected  text of the form /^https?:/u
  mend      Correct the value.

# a language in words
> sources/gazette-2024-05-23.json language = "English"
sources/gazette-2024-05-23.json › language
  found     "English"
  expected  a language is a tag such as en or ko
  mend      Correct the value.

# a question without a question mark
> questions/premiere.json text = "When will it begin."
questions/premiere.json › text
  found     "When will it begin."
  expected  a question ends in a question mark
  mend      Correct the value.

# a reference to a part without a slash
> theories/ashes.json evidence[0].on = {"fact":"ahn-f2"}
theories/ashes.json › evidence[0].on.fact
  found     "ahn-f2"
  expected  a reference is record-id/part-id, such as some-record/f3
  mend      Correct the value.

# an empty date
> sources/gazette-2024-05-23.json published = ""
sources/gazette-2024-05-23.json › published
  found     ""
  expected  text that is not empty
  mend      Correct the value.

# a day in the order of another country
> questions/return.json ruling.date = "01.06.2024"
questions/return.json › ruling.date
  found     "01.06.2024"
  expected  a day is written YYYY-MM-DD
  mend      Correct the value.
`);

test.each(mistakes)("the editor is told of $name", (mistake) => {
  expect(tell(mistake)).toBe(mistake.told);
});

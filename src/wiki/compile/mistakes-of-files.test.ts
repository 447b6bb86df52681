import { expect, test } from "vitest";
import { mistakesIn, tell } from "../../../tests/support/planted-mistakes.ts";

const mistakes = mistakesIn(String.raw`
# a file in a misspelt folder
> character/cho.json - = {"id":"cho"}
character/cho.json
  found     a file in “character”
  expected  site.json, or a folder named characters, people, episodes, lore, chronology, questions, publishers, sources, theories, rehearsals
  mend      Did you mean “characters”?

# a file in no folder
> notes.json - = {}
notes.json
  found     a file outside the folders
  expected  site.json, or a folder named characters, people, episodes, lore, chronology, questions, publishers, sources, theories, rehearsals
  mend      Move the file into the folder of its kind.

# a file in a folder of another name
> drafts/cho.json - = {"id":"cho"}
drafts/cho.json
  found     a file in “drafts”
  expected  site.json, or a folder named characters, people, episodes, lore, chronology, questions, publishers, sources, theories, rehearsals
  mend      Move the file into the folder of its kind.

# no site.json
> site.json - removed
site.json
  found     no such file
  expected  the identity of the wiki
  mend      Add src/content/site.json.

# a slip in site.json
> site.json tagline removed
site.json › tagline
  found     nothing
  expected  a field “tagline”
  mend      Add “tagline”.

# a file named after another id
> people/seo.json - removed
> people/seoh.json - = {"id":"seo","name":{"credited":"Seo"},"jobs":["actor"],"line":"Plays.","knownFor":[],"citations":[{"source":"gazette-2024-05-23"}]}
people/seoh.json › id
  found     "seo"
  expected  the file's own name, “seoh”
  mend      Rename the file to seo.json, or correct the id.

# a source under another id, which others cite
> sources/gazette-2024-05-23.json id = "gazette-2024-05-24"
sources/gazette-2024-05-23.json › id
  found     "gazette-2024-05-24"
  expected  the file's own name, “gazette-2024-05-23”
  mend      Rename the file to gazette-2024-05-24.json, or correct the id.

# a misshapen record, which others cite
> sources/gazette-2024-05-23.json title removed
sources/gazette-2024-05-23.json › title
  found     nothing
  expected  a field “title”
  mend      Add “title”.

# a misshapen character, whom others name
> characters/ahn.json line removed
characters/ahn.json › line
  found     nothing
  expected  a field “line”
  mend      Add “line”.

# a record in a folder below its folder
> publishers/old/post.json - = {"id":"post","name":"The Post","spellings":[]}
publishers/old/post.json › id
  found     "post"
  expected  the file's own name, “old/post”
  mend      Rename the file to post.json, or correct the id.
`);

test.each(mistakes)("the editor is told of $name", (mistake) => {
  expect(tell(mistake)).toBe(mistake.told);
});

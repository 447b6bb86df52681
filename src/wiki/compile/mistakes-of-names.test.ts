import { expect, test } from "vitest";
import { mistakesIn, tell } from "../../../tests/support/planted-mistakes.ts";

const mistakes = mistakesIn(String.raw`
# Hangul that is not Hangul
> characters/ahn.json name.hangul = "An"
characters/ahn.json › name.hangul
  found     "An"
  expected  a name in Hangul
  mend      Write it in Hangul; Latin spellings have fields of their own.

# Hangul without a basis
> characters/ahn.json name.hangulBasis removed
characters/ahn.json › name.hangulBasis
  found     nothing
  expected  one of sourced, memory, transliteration
  mend      Say where the Hangul comes from.

# a basis without Hangul
> characters/ahn.json name.hangul removed
characters/ahn.json › name.hangulBasis
  found     a basis without Hangul
  expected  name.hangul beside it
  mend      Add the Hangul, or remove the basis.

# a Hangul spelling in Latin letters
> characters/ahn.json name.spellings[0].kind = "hangul"
characters/ahn.json › name.spellings[0].text
  found     "An"
  expected  a name in Hangul
  mend      Write it in Hangul; Latin spellings have fields of their own.

# a group whose Hangul is not
> site.json groups[0].hangul = "samuwon"
site.json › groups[0].hangul
  found     "samuwon"
  expected  a name in Hangul
  mend      Write it in Hangul; Latin spellings have fields of their own.

# a spelling listed twice
> characters/ahn.json name.spellings[1] = {"text":"An","kind":"alias"}
characters/ahn.json › name.spellings[1].text
  found     "An" a second time
  expected  each spelling once
  mend      Remove it, and join the citations.

# the credited name as a spelling
> characters/ahn.json name.spellings[0].text = "Ahn"
characters/ahn.json › name.spellings[0].text
  found     "Ahn" a second time
  expected  each spelling once
  mend      Remove it, and join the citations.

# a tie to oneself
> characters/ahn.json relationships[0].to = "ahn"
characters/ahn.json › relationships[0].to
  found     “ahn” itself
  expected  another character
  mend      Name the other character.

# a tie written on both sides
> characters/bae.json relationships = [{"id":"r1","to":"ahn","type":"rival","revealedIn":"s1e02","citations":[{"source":"gazette-2024-05-23"}]}]
characters/bae.json › relationships[0]
  found     the tie of characters/ahn.json › relationships[0] again
  expected  each tie once, on one side
  mend      Remove one of the two.

# a casting written twice
> characters/ahn.json castings[1] = {"person":"seo","season":1,"citations":[{"source":"gazette-2024-05-23"}]}
characters/ahn.json › castings[1].person
  found     "seo" a second time in season 1
  expected  someone else, or another season, than castings[0]
  mend      Remove it, and join the citations.

# two moments in one place
> chronology/m-2.json order = 1
chronology/m-2.json › order
  found     1, which is the place of chronology/m-1.json
  expected  a place of its own
  mend      Renumber the later one and those after it.

# markup in text
> characters/ahn.json line = "A <b>clerk</b>."
characters/ahn.json › line
  found     "<b>" in the text
  expected  plain text
  mend      Remove it; typographic marks are typed as themselves.

# an entity in text
> characters/ahn.json line = "A clerk &amp; more."
characters/ahn.json › line
  found     "&amp;" in the text
  expected  plain text
  mend      Remove it; typographic marks are typed as themselves.

# a zero-width space in text
> characters/ahn.json line = "A\u200b clerk."
characters/ahn.json › line
  found     U+200B in the text
  expected  plain text
  mend      Remove it; typographic marks are typed as themselves.

# a control character in text
> characters/ahn.json line = "A\u0007 clerk."
characters/ahn.json › line
  found     U+0007 in the text
  expected  plain text
  mend      Remove it; typographic marks are typed as themselves.

# markup in site.json
> site.json tagline = "Who <i>said</i> what."
site.json › tagline
  found     "<i>" in the text
  expected  plain text
  mend      Remove it; typographic marks are typed as themselves.
`);

test.each(mistakes)("the editor is told of $name", (mistake) => {
  expect(tell(mistake)).toBe(mistake.told);
});

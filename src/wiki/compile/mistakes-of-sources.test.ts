import { expect, test } from "vitest";
import { mistakesIn, tell } from "../../../tests/support/planted-mistakes.ts";

const mistakes = mistakesIn(String.raw`
# a value of another shape than the question's
> sources/gazette-2024-05-23.json claims[0].value = {"status":"in"}
sources/gazette-2024-05-23.json › claims[0].value
  found     {"status":"in"}
  expected  a window, as the question asks, or {"announced": false}
  mend      Write it as {"window": "2026-07/2026-12"}, or choose another question.

# a span ruled out of a status
> questions/return.json ruling.value = {"notIn":"2024"}
questions/return.json › ruling.value
  found     {"notIn":"2024"}
  expected  a status, as the question asks, or {"announced": false}
  mend      Write it as {"status": "in"}, or choose another question.

# a unit of a window
> questions/premiere.json unit = "months"
questions/premiere.json › unit
  found     "months" beside a window
  expected  a unit beside a count alone
  mend      Remove the unit, or set “value” to "count".

# an open wording without a seal
> sources/gazette-2024-05-23.json claims[1].spoils = null
sources/gazette-2024-05-23.json › claims[1].openStatement
  found     an open wording of a claim that spoils nothing
  expected  spoils to name an episode
  mend      Name the episode in spoils, or remove openStatement.

# an open wording that says the same
> sources/gazette-2024-05-23.json claims[1].openStatement = "No day is set, because Ahn burnt the ledger."
sources/gazette-2024-05-23.json › claims[1].openStatement
  found     the same words as statement
  expected  words that give nothing away
  mend      Reword it, or remove openStatement.

# works that derive from each other
> sources/gazette-2024-05-23.json derivedFrom = ["echo-2024-06"]
sources/gazette-2024-05-23.json › derivedFrom
  found     echo-2024-06 ← gazette-2024-05-23 ← echo-2024-06
  expected  a chain that ends in an original
  mend      Take out the link that points from the older work to the newer.

# a work that derives from itself
> sources/echo-2024-06.json derivedFrom = ["echo-2024-06"]
sources/echo-2024-06.json › derivedFrom
  found     echo-2024-06 ← echo-2024-06
  expected  a chain that ends in an original
  mend      Take out the link that points from the older work to the newer.

# a stub that nothing makes known
> sources/echo-undated.json knownThrough = []
sources/echo-undated.json › knownThrough
  found     an unread work known through nothing
  expected  the works that make it known
  mend      List them, or read the work and correct “read”.

# a stub with claims
> sources/echo-undated.json claims = [{"id":"c1","question":"premiere","value":{"window":"2026"},"statement":"In 2026.","wording":"stated","spoils":null}]
sources/echo-undated.json › claims
  found     1 claim of a work that nobody has read
  expected  no claims
  mend      Move each claim to the work that relays it, with attributedTo.

# a work that was read, known through others
> sources/echo-2024-06.json knownThrough = ["gazette-2024-05-23"]
sources/echo-2024-06.json › knownThrough
  found     works through which a work is known that was read
  expected  no knownThrough
  mend      Remove it, or set “read” to "none".

# a source id that tells what it says
> sources/echo-undated.json - removed
> sources/echo-ahn-leaves.json - = {"id":"echo-ahn-leaves","publisher":"echo","kind":"press","title":null,"url":null,"published":null,"language":"en","read":"full","revealedIn":null,"claims":[]}
sources/echo-ahn-leaves.json › id
  found     "echo-ahn-leaves"
  expected  “echo-” and a date or “undated”, such as echo-2024-05-23
  mend      Rename the source; an address must not tell what its page seals.

# an address that another source has
> sources/echo-2024-06.json url = "http://www.gazette.example/two/"
sources/gazette-2024-05-23.json › url
  found     "https://gazette.example/two"
  expected  an address that sources/echo-2024-06.json does not have
  mend      Merge the two records into one.

# a publisher under a name of another
> publishers/echo.json spellings = ["the gazette"]
publishers/gazette.json › name
  found     "The Gazette"
  expected  a name that publishers/echo.json does not have
  mend      Merge the two publishers, or tell their names apart.
`);

test.each(mistakes)("the editor is told of $name", (mistake) => {
  expect(tell(mistake)).toBe(mistake.told);
});

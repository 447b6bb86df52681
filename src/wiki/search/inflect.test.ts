import { expect, test } from "vitest";
import { askedTerms, inflectionsOf, stemOf } from "./inflect.ts";

test.each([
  ["bully bullies bullied bullying"],
  ["zombie zombies"],
  ["film films filmed filming"],
  ["delay delays delayed delaying"],
  ["renew renews renewed renewing"],
  ["wrap wraps wrapped wrapping"],
  ["release releases released releasing"],
  ["date dates dated dating"],
  ["die dies died"],
  ["kiss kisses kissed"],
])("all of “%s” are one word", (forms) => {
  expect(new Set(forms.split(" ").map(stemOf)).size).toBe(1);
});

test.each([
  ["plan", "plane"],
  ["data", "date"],
])("“%s” and “%s” are two", (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test.each(["virus", "tennis", "class", "king", "need", "s1e12", "청산", "onjo"])(
  "“%s” has no ending to lose",
  (word) => expect(stemOf(word)).toBe(word),
);

test("a text is known by both, a query asks for the stem alone, and for no word that says nothing", () => {
  expect(inflectionsOf("filming")).toEqual(["filming", "film"]);
  expect(inflectionsOf("film")).toEqual(["film"]);
  expect([...askedTerms("was the filming a delay")]).toEqual([
    ["film", "inflected"],
    ["delay", "as written"],
  ]);
});

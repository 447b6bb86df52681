import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Terms } from "./criteria.ts";
import { canonicalText } from "./criteria.ts";

const ledger: Terms = {
  proposition: "The ledger survived.",
  criteria: {
    holds: "It is seen.",
    fails: "Ashes are seen.",
    unsettled: "Smoke is seen.",
    edges: ["A copy is no ledger."],
    deadline: "2028?",
  },
};
const odd: Terms = {
  proposition: "효산 é",
  criteria: {
    holds: "Yes.",
    fails: '"No"\\n',
    unsettled: "–",
    edges: ["Ein „Nein“ genügt.", "여름은 여름이다."],
    deadline: "2027-03-31",
  },
};
const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

test("the names stand in alphabetical order, without white space", () =>
  expect(canonicalText(ledger)).toBe(
    '{"criteria":{"deadline":"2028?","edges":["A copy is no ledger."],"fails":"Ashes are seen.",' +
      '"holds":"It is seen.","unsettled":"Smoke is seen."},"proposition":"The ledger survived."}',
  ));

// Digits made with sha256sum of GNU coreutils from texts written out by hand.
test.each([
  [ledger, "472036e1a0b2a5a9249fa0143b4afb963d7c1e3779b6123fd5186b7539f12d8d"],
  [odd, "219551d8ba71f124a555aeb69840c9283d95f88fde45a7c76c7e282a4d468eaf"],
])("$proposition has its hash", (terms, digits) => expect(sha256(canonicalText(terms))).toBe(digits));

test("the order in which fields were written does not matter, and nothing else is taken in", () => {
  const { holds, fails, unsettled, edges, deadline } = ledger.criteria;
  const turned = {
    note: "Not hashed.",
    criteria: { deadline, unsettled, edges, holds, fails },
    proposition: ledger.proposition,
  };
  expect(canonicalText(turned)).toBe(canonicalText(ledger));
});

const terms = fc.record({
  proposition: fc.string({ unit: "grapheme" }),
  criteria: fc.record({
    holds: fc.string({ unit: "grapheme" }),
    fails: fc.string(),
    unsettled: fc.string(),
    edges: fc.array(fc.string(), { maxLength: 3 }),
    deadline: fc.string(),
  }),
});

test("two wordings have one text only where they are the same", () =>
  fc.assert(
    fc.property(terms, terms, (one, other) => {
      expect(JSON.parse(canonicalText(one))).toEqual(one);
      expect(canonicalText(one) === canonicalText(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  ));

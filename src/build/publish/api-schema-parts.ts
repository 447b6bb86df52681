import * as v from "valibot";
import { field } from "../../wiki/schema/basic.ts";
import { sourceKinds, wordings } from "../../wiki/vocabulary/sources.ts";
import { factKinds, spellingKinds } from "../../wiki/vocabulary/statements.ts";
import { claimStandings, questionStandings, statusWords } from "../../wiki/vocabulary/questions.ts";

/** Pieces that several of the dumps share, each with a sentence on what it is. */

/** Text of a date. */
export const edtf = field(v.string(), "A date in EDTF (ISO 8601-2), as the record writes it.");
export const optional = v.optional(v.string());
export const ids = v.array(v.string());

const quotation = v.strictObject({ text: v.string(), language: v.string(), translation: optional });

export const citation = field(
  v.strictObject({
    source: v.optional(field(v.string(), "Id in sources.json; missing where the work itself is sealed.")),
    publisher: v.string(),
    kind: v.picklist(sourceKinds),
    published: v.nullable(edtf),
    locator: optional,
    quotation: v.optional(quotation),
  }),
  "The tie from a statement to a published work.",
);
export const citations = v.array(citation);

export const fact = v.strictObject({
  id: v.string(),
  text: v.string(),
  kind: v.picklist(factKinds),
  note: optional,
  citations,
});

/** What every entity with a name and a page has. */
export const named = {
  id: v.string(),
  page: field(v.string(), "Address of its page below the root of the site."),
  name: field(v.string(), "As credited."),
  hangul: optional,
  spellings: field(
    v.array(v.strictObject({ text: v.string(), kind: v.picklist(spellingKinds), citations })),
    "Other spellings of the name, with who used them.",
  ),
  line: field(v.string(), "What it is, in one neutral line."),
  note: optional,
};

export const value = field(
  v.variant("type", [
    v.strictObject({
      type: v.picklist(["date", "window", "excluded"]),
      date: edtf,
      first: v.string(),
      last: v.string(),
    }),
    v.strictObject({ type: v.literal("status"), word: v.picklist(statusWords) }),
    v.strictObject({ type: v.literal("count"), count: v.number() }),
    v.strictObject({ type: v.literal("text"), text: v.string() }),
    v.strictObject({ type: v.literal("unannounced") }),
  ]),
  "An answer. `excluded` rules a time out; `unannounced` says that nothing is announced; first and last are its outermost days.",
);

export const claim = v.strictObject({
  id: v.string(),
  citation,
  known: field(v.string(), "First day on which it counts as known, or “undated”."),
  statement: v.string(),
  wording: field(v.picklist(wordings), "How the source itself put it."),
  relays: v.optional(field(v.string(), "Whom it relays.")),
  value,
  answer: field(v.string(), "The value in words."),
  standing: field(v.picklist(claimStandings), "Where the claim stands; computed."),
  rank: field(v.number(), "From -1 (rumour on social media) to 5 (official); computed."),
});

export const standing = v.strictObject({
  standing: field(v.picklist(questionStandings), "Computed from the claims."),
  rule: field(v.string(), "The rule that held."),
  answer: field(v.nullable(v.string()), "The leading answer in words; null where nothing is known."),
  value: v.nullable(value),
  leading: field(v.nullable(v.string()), "Id of the leading claim."),
  origins: field(v.number(), "Independent origins of rank 2 or more that agree."),
});

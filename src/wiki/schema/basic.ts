import * as v from "valibot";

/** A sentence that tells the editor what a field is for; it becomes the hint in the JSON Schema. */
export const field = <S extends v.GenericSchema>(schema: S, sentence: string) =>
  v.pipe(schema, v.description(sentence));

/** Trimmed, non-empty text on one or more lines. */
export const text = v.pipe(
  v.string(),
  v.nonEmpty("text must not be empty"),
  v.check((value) => value === value.trim(), "text must not begin or end with white space"),
);

/** An id: lower-case Latin letters, digits and single hyphens, as it stands in an address. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "an id has lower-case letters, digits and single hyphens"),
);

/** The id of something inside a record, unique there: a letter and a number, never used again. */
export const localId = v.pipe(
  v.string(),
  v.regex(/^[a-z]\d+$/u, "an id inside a record is a letter and a number, such as f3"),
);

/** A reference to something inside another record: `record-id/f3`. */
export const partRef = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z]\d+$/u,
    "a reference is record-id/part-id, such as some-record/f3",
  ),
);

/** An EDTF date (ISO 8601-2); the compiler reads it with the `edtf` package and rejects seasons. */
export const edtf = v.pipe(v.string(), v.nonEmpty());

/** A calendar day, YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.isoDate("a day is written YYYY-MM-DD"));

/** An absolute https or http address. */
export const url = v.pipe(v.string(), v.url("an address starts with https://"), v.regex(/^https?:/u));

/** A BCP 47 language tag. */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/u, "a language is a tag such as en or ko"),
);

/** The gate of a statement: an episode id, or null for what the premise already tells. */
export const revealedIn = field(
  v.nullable(id),
  "Episode that first tells this; null only where the series' own blurb tells it. Unsure? Take the latest possible.",
);

import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/wiki/compile/resolve/context.ts";
import type { Row } from "../../src/wiki/model/row.ts";
import { tableNames } from "../../src/wiki/model/tables.ts";
import { records, textsIn, worldAt } from "./edition.ts";
import openWords from "./expected/open-words.json" with { type: "json" };

// How the record is written. What cannot be a rule of the compiler, because it knows no story, is kept here.

const { tables } = worldAt(null);
const full = worldAt("s1e12").tables;
/** The title of the series, in text and in addresses, which like to leave words out. */
const title = /\b(?:all|us)(?:[ -](?:of|us|are))*[ -]dead\b/giu;
const words = new RegExp(
  `(?<![\\p{L}])(?:${openWords.words.map(({ pattern }) => pattern).join("|")})(?![\\p{L}])`,
  "iu",
);

interface Place {
  readonly where: string;
  readonly text: string;
}
const placesIn = (all: object): Place[] =>
  Object.entries(all).flatMap(([table, rows]) =>
    [...textsIn(rows)].map(({ fields, text }) => ({
      where: [table, ...fields].join("."),
      text: (fields.at(-1) === "url" ? text.replaceAll(/[-_]/gu, " ") : text).replaceAll(title, "…"),
    })),
  );

/** What tells of a fate in some texts, with the passages that are allowed taken out. */
const tellings = (places: readonly Place[], allowed = openWords.allowed): string[] =>
  places.flatMap(({ where, text }) => {
    const rest = allowed.reduce((left, { text: passage }) => left.replaceAll(passage, "…"), text);
    const hit = words.exec(rest);
    return hit ? [`${where}: “${hit[0]}” in “${text}”`] : [];
  });

describe("open texts", () => {
  test("tell of nobody's fate", () => expect(tellings(placesIn(tables))).toEqual([]));

  test.each(openWords.allowed)("“$text” is still said somewhere: $why", ({ text }) =>
    expect(placesIn(tables).some((place) => place.text.includes(text))).toBe(true),
  );

  test.each([
    "A class president who is bitten.",
    "The late class president.",
    "One of the survivors.",
    "Her Half-zombie friend.",
    "죽음과 생존",
    "https://example.com/does-she-survive-all-of-us-are-dead",
  ])("“%s” would not pass", (text) => expect(tellings(placesIn({ lines: [{ url: text }] }))).toHaveLength(1));

  test.each([
    "A zombie series, All of Us Are Dead.",
    "Expected in late 2026.",
    "https://example.com/all-us-are-dead-season-2",
  ])("“%s” passes", (text) => expect(tellings(placesIn({ lines: [{ url: text }] }))).toEqual([]));

  test("name no episode but in the episodes' own rows", () => {
    const { episodes: _episodes, ...others } = tables;
    const told = placesIn(others).filter(
      ({ where, text }) => !where.endsWith("title") && !where.endsWith("url") && /\bepisode \d/iu.test(text),
    );
    expect(told).toEqual([]);
  });
});

describe("a name is not said before its record opens", () => {
  const sealed = [...full.characters, ...full.entries]
    .filter(({ level }) => level > 0)
    .map(({ name, level }) => ({ text: name.credited, level }))
    .concat(
      full.spellings
        .filter(({ level, text }) => level > 0 && text.length > 3)
        .map(({ text, level }) => ({ text, level })),
    );
  const saying = (text: string) =>
    new RegExp(
      `(?<![\\p{L}-])${text.replaceAll(/[.*+?^$(){}|[\]\\]/gu, String.raw`\$&`)}(?![\\p{L}-])`,
      "iu",
    );
  test.each(Array.from({ length: 12 }, (_, level) => level))("in texts of level %i", (level) => {
    const later = sealed
      .filter((name) => name.level > level)
      .map(({ text }) => ({ text, pattern: saying(text) }));
    const rows = Object.fromEntries(
      tableNames.map((table) => {
        const all: readonly Row[] = full[table];
        return [table, all.filter((row) => row.level === level)];
      }),
    );
    const said = placesIn(rows).flatMap(({ where, text }) =>
      later
        .filter(({ pattern }) => pattern.test(text))
        .map((name) => `${where}: “${name.text}” in “${text}”`),
    );
    expect(said).toEqual([]);
  });
});

test("a name whose Hangul was not seen in a source says so in its own note, which is then all that a page prints", () => {
  const silent = [...records.characters, ...records.people].filter(({ record: { name } }) => {
    const unseen = name.hangulBasis !== undefined && name.hangulBasis !== "sourced";
    return unseen && name.note !== undefined && !/\bHangul\b/u.test(wordsOf(name.note));
  });
  expect(silent.map(({ file }) => file)).toEqual([]);
});

describe("typography", () => {
  const files = Object.values(records)
    .flatMap((folder) => (Array.isArray(folder) ? folder : []))
    .map(({ file, record }) => ({ file, texts: [...textsIn(record)] }));
  /** Fields that hold sentences of ours. */
  const sentences =
    /^(?:line|statement|openStatement|text|note|summary|reason|settledBy|proposition|holds|fails|unsettled|edges|change|dateBasis|runtimeNote|titleNote)$/u;
  const ours = files.flatMap(({ file, texts }) =>
    texts
      .filter(
        ({ fields }) =>
          sentences.test(fields.at(-1) ?? "") &&
          !["quotation", "value", "spellings"].some((part) => fields.includes(part)),
      )
      .map(({ fields, text }) => ({ place: `${file} ${fields.join(".")}: ${text}`, text })),
  );
  const publishers = records.publishers.flatMap(({ record }) => [record.name, ...record.spellings]);
  const wrong = (isWrong: (text: string) => boolean) =>
    ours.filter(({ text }) => isWrong(text)).map(({ place }) => place);

  test("apostrophes and quotation marks are straight everywhere", () =>
    expect(
      files.flatMap(({ file, texts }) =>
        texts.filter(({ text }) => /[‘’“”]/u.test(text)).map(({ text }) => `${file}: ${text}`),
      ),
    ).toEqual([]));
  test("a sentence ends in a full stop, a question in a question mark", () =>
    expect(wrong((text) => !/[^.,;:\s][.?]$/u.test(text))).toEqual([]));
  test("a sentence begins with a capital, unless a publisher writes itself otherwise", () =>
    expect(
      wrong((text) => /^\p{Ll}/u.test(text) && !publishers.some((name) => text.startsWith(name))),
    ).toEqual([]));
  test("there are no double spaces and no spaces before a stop", () =>
    expect(wrong((text) => / {2}| [,.;:!?]|\( | \)/u.test(text))).toEqual([]));
});

import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { openSample } from "../../../tests/support/records-sample.ts";
import { mustCompile, readContent } from "../../../tests/support/site-record.ts";
import { open } from "../../wiki/spoilers/gate.ts";
import { today } from "../today.ts";
import { apiFiles } from "./api.ts";
import type { ApiName, ApiRow } from "./api-schemas.ts";

const nowhere = { address: undefined, base: "/" };
const { layers } = mustCompile(await readContent());
const world = open(layers.slice(0, 1), { progress: null, asOf: today() });
const files = apiFiles(world, nowhere);
const names = [...files.keys()].filter((name) => !name.startsWith("schema/"));
const parse = (name: string, from = files): unknown => JSON.parse(from.get(name) ?? "null");

/** Rows of one dump of the sample; the schema test vouches for their shape. */
const rowsOf = <N extends ApiName>(name: N): readonly ApiRow<N>[] =>
  parse(`${name}.json`, apiFiles(openSample(), nowhere)) as readonly ApiRow<N>[];

describe("dumps", () => {
  test("are those of the contract, each with a schema", () => {
    expect(names.sort()).toEqual(
      ["characters", "episodes", "index", "people", "questions", "sources", "theories", "world"].map(
        (name) => `${name}.json`,
      ),
    );
    expect([...files.keys()].filter((name) => name.startsWith("schema/")).sort()).toEqual(
      names.map((name) => `schema/${name}`),
    );
  });

  test.each(names)("%s is as its JSON Schema says", (name) => {
    const validate = new Ajv({ allErrors: true, strict: true, strictTypes: false }).compile(
      parse(`schema/${name}`) as object,
    );
    validate(parse(name));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each(names)("a strange field in %s is an error", (name) => {
    const validate = new Ajv().compile(parse(`schema/${name}`) as object);
    const strange = {
      ...(name === "index.json" ? (parse(name) as object) : (parse(name) as object[])[0]),
      strange: 1,
    };
    expect(validate(name === "index.json" ? strange : [strange])).toBe(false);
  });

  test("the index tells how many rows each has", () =>
    expect(parse("index.json")).toMatchObject({
      level: "none",
      asOf: today(),
      files: expect.arrayContaining([
        {
          name: "questions",
          path: "questions.json",
          schema: "schema/questions.json",
          rows: world.tables.questions.length,
        },
      ]),
    }));

  test("hold everything that is open", () => {
    const { characters, people, episodes, entries, questions, sources, theories } = world.tables;
    const count = (name: string): number => (parse(name) as unknown[]).length;
    expect(
      ["characters", "people", "episodes", "world", "questions", "sources", "theories"].map((name) =>
        count(`${name}.json`),
      ),
    ).toEqual(
      [characters, people, episodes, entries, questions, sources, theories].map((table) => table.length),
    );
  });
});

describe("the sample", () => {
  test("leaves out what is sealed, and ties to it", () => {
    expect(rowsOf("characters")).toMatchObject([
      {
        id: "ahn",
        page: "/cast/ahn",
        castings: [{ person: "seo", season: 1 }],
        relationships: [],
        facts: [{ text: "Ahn keeps the ledger." }],
      },
    ]);
    expect(rowsOf("theories")).toEqual([]);
    expect(rowsOf("questions").map(({ id }) => id)).toEqual(["premiere"]);
  });

  test("tells where a question stands, by which claims, in open words", () => {
    const [premiere] = rowsOf("questions");
    expect(premiere?.standing).toMatchObject({ standing: "official", answer: "Jul–Dec 2026", origins: 1 });
    expect(
      premiere?.claims.map(({ statement, standing, rank, citation }) => [
        statement,
        standing,
        rank,
        citation.source,
      ]),
    ).toEqual([
      ["Season 2 comes in 2026.", "live", 4, "echo-2024-06"],
      ["Season 2 comes late in 2026.", "live", 5, "gazette-2024-05-23"],
      ["No day is set.", "live", 5, "gazette-2024-05-23"],
    ]);
  });

  test("a sealed work is cited without its id", () => {
    const sealed = openSample({}, [["sources/gazette-2024-05-23.json", "revealedIn", "s1e02"]]);
    const text = [...apiFiles(sealed, nowhere)].map(([, file]) => file).join("\n");
    expect(text).not.toContain("gazette-2024-05-23");
    expect(text).toContain(
      '"citation":{"publisher":"The Gazette","kind":"official","published":"2024-05-23"}',
    );
  });
});

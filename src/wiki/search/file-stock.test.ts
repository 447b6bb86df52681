import { convertHangulToQwerty } from "es-hangul";
import { describe, expect, test } from "vitest";
import { seal } from "../model/sealed.ts";
import { open } from "../spoilers/gate.ts";
import { largeRecord } from "../../../tests/support/search-large.ts";
import { premise } from "../../../tests/support/search-small-premise.ts";
import { smallWorld } from "../../../tests/support/search-small-world.ts";
import { nameAt } from "../../../tests/support/synthetic-names.ts";
import { searchDocuments } from "./documents.ts";
import { FileStock } from "./file-stock.ts";
import { find } from "./find.ts";
import { readQuery } from "./read-query.ts";
import type { SearchIndex } from "./search-index.ts";
import { emptyIndex, withNames } from "./search-index.ts";
import { searchFiles } from "./search-files.ts";
import { TextWords } from "./text-index.ts";

const large = searchFiles(largeRecord(10_000));
const small = searchFiles(searchDocuments(smallWorld()));

/** Searches as a browser does that has nothing yet: fetches what the query lacks until it lacks nothing. */
async function search(files: ReadonlyMap<string, unknown>, query: string) {
  const stock = new FileStock();
  const words = new TextWords();
  const read = readQuery(query);
  const fetched: string[] = [];
  let index: SearchIndex = { ...emptyIndex, texts: words };
  let lacks = stock.next(read, index, true);
  for (; lacks.files.length > 0; lacks = stock.next(read, index, true))
    for (const file of lacks.files) {
      fetched.push(file);
      const known = new Set(index.documents.map(({ id }) => id));
      const fresh = stock.take(file, files.get(file)).filter(({ id }) => !known.has(id));
      await words.add(fresh, index.documents.length);
      index = withNames(index, fresh);
    }
  return { found: find(index, query), fetched, compared: index.documents.length, cut: lacks.cut };
}

const wanted = nameAt(4_321);
const [family = "", given = ""] = wanted.credited.split(" ");
const queries = [
  ["as credited", wanted.credited],
  ["turned", `${given} ${family}`],
  ["in Hangul", wanted.hangul],
  ["with a particle", `${wanted.hangul}에게`],
  ["with a letter missing", wanted.credited.replace(/(.)$/u, "")],
  ["with two letters swapped", wanted.credited.replace(/(.)(.)$/u, "$2$1")],
  ["with an ending written on", `${wanted.hangul}씨는`],
  ["by the given name with a word written on", `${wanted.hangul.slice(1)}나이`],
  ["with a word before it", `배우${wanted.hangul}`],
  ["on another layout with a word", convertHangulToQwerty(`${wanted.hangul} 나이`)],
  ["joined by a mark", `${wanted.credited}/actor`],
  ["in a sentence", `was ${wanted.credited} on the set`],
  ["by its claim", "seen on the set of part 4321"],
] as const;

describe("of a record of ten thousand names and as many claims", () => {
  test.each(queries)("a name %s is found: %s", async (_how, query) => {
    const { found } = await search(large, query);
    expect(found.groups.flatMap(({ results }) => results.map(({ id }) => id)).slice(0, 3)).toContain(
      query.includes("4321") ? "claim/made-up-4321" : "person/made-up-4321",
    );
  });

  const labelsOf = async (query: string): Promise<string[]> =>
    (await search(large, query)).found.groups.flatMap(({ results }) =>
      results.map(({ label }) => label.text),
    );

  test.each([
    ["ryang", "Yang"],
    ["lyu", "Ryu"],
    ["김", "Kim"],
  ])("a family name alone finds those who have it: %s", async (query, name) => {
    const [first = ""] = await labelsOf(query);
    expect(first).toMatch(new RegExp(`^${name} `, "u"));
  });

  test.each([`옥${wanted.hangul.slice(1)}`, `ok${given.replace("-", "")}`])(
    "a given name is found behind another family name: %s",
    async (query) => {
      const [first = ""] = await labelsOf(query);
      expect(first).toMatch(new RegExp(` ${given}$`, "u"));
    },
  );

  test("an entry is found from a later word on", async () => {
    const campfire = { id: "entry/fire", kind: "entry", to: "/fire", label: "The camp fire" } as const;
    const { found } = await search(searchFiles([...largeRecord(500), campfire]), "campf");
    expect(found.groups[0]?.results[0]?.id).toBe("entry/fire");
  });

  test.each([
    ...queries.map(([, query]) => query),
    "ryang",
    `옥${wanted.hangul.slice(1)}`,
    "k",
    "ㄱ",
    "김",
    "ㄱㅁㅅ",
    "seen",
    "zzqx",
    "a b c d e f g h i j k l",
  ])("“%s” looks at a few shelves, whatever the size of the rest", async (query) => {
    const { fetched, compared } = await search(large, query);
    expect(fetched.length).toBeLessThanOrEqual(18);
    expect(compared).toBeLessThanOrEqual(2_000);
  });

  test("a beginning that many names share says that there are more", async () => {
    const { found, cut } = await search(large, "k");
    expect(found.groups[0]?.results.length).toBeGreaterThan(0);
    expect(cut).toBe(true);
    expect((await search(large, wanted.hangul)).cut).toBe(false);
  });
});

test("a small record is two files, whatever is looked for", async () => {
  const fetched = await Promise.all(["ㅇㅊㅅ", "yoo", "zzqx"].map((query) => search(small, query)));
  expect(fetched.map((one) => one.fetched)).toEqual(Array.from({ length: 3 }, () => ["names", "texts"]));
});

test("what is sealed changes no file: neither its content nor its size nor whether it is there", () => {
  const alone = open([seal(premise)], { progress: null, asOf: "2026-01-01" });
  expect(small).toEqual(searchFiles(searchDocuments(alone)));
});

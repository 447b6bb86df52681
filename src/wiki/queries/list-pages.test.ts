import { describe, expect, test } from "vitest";
import { nameAt } from "../../../tests/support/synthetic-names.ts";
import { premise } from "../../../tests/support/search-small-premise.ts";
import { seal } from "../model/sealed.ts";
import { open } from "../spoilers/gate.ts";
import { castPage } from "./cast.ts";
import { worldPage } from "./entry.ts";
import { addressOfPage, linesOnPage, rowsOnPage, turnList, wholeList } from "./list-pages.ts";
import { peoplePage } from "./person.ts";
import { questionsPage } from "./question.ts";
import { tiesPage } from "./ties.ts";

const now = { level: 0, since: "2022-01-28" } as const;
const many = Array.from({ length: 2 * linesOnPage + 50 }, (_, number) => ({
  ...nameAt(number),
  id: `one-${number}`,
}));
const world = open(
  [
    seal({
      ...premise,
      tables: {
        ...premise.tables,
        characters: many.map(({ id, credited, hangul }) => ({
          id,
          name: { credited, hangul },
          group: "class",
          line: "",
          ...now,
        })),
        people: many.map(({ id, credited, hangul }) => ({
          id,
          name: { credited, hangul },
          jobs: [],
          line: "",
          knownFor: [],
          citations: [],
          ...now,
        })),
        entries: many.map(({ id, credited }, number) => ({
          id,
          kind: number % 2 === 0 ? ("place" as const) : ("object" as const),
          name: { credited },
          line: "",
          ...now,
        })),
        relationships: many.slice(1).map(({ id }, number) => ({
          id: `r${number}`,
          from: many[0]?.id ?? "",
          to: id,
          type: "friend" as const,
          citations: [],
          ...now,
        })),
        castings: [],
        questions: many.map(({ id }, number) => ({
          id,
          text: id,
          subject: "series" as const,
          property: number % 2 === 0 ? ("casting" as const) : ("filming start" as const),
          value: "text" as const,
          many: false,
          settledBy: "",
          ...now,
        })),
      },
    }),
  ],
  { progress: null, asOf: "2026-01-01" },
);

const lists = {
  cast: (id: string) => castPage(world, id)?.rows.map((row) => row.id),
  people: (id: string) => peoplePage(world, id)?.rows.map((row) => row.id),
  world: (id: string) =>
    worldPage(world, id)?.kinds.flatMap(({ entries }) => entries.map(({ link }) => link.to)),
  questions: (id: string) =>
    questionsPage(world, id)?.groups.flatMap(({ rows }) => rows.map((row) => row.id)),
  ties: (id: string) => tiesPage(world, id)?.ties.map((row) => row.id),
};

describe.each(Object.entries(lists))("the list of %s", (name, rowsOf) => {
  const size = name === "ties" || name === "questions" ? linesOnPage : rowsOnPage;
  const last = Math.ceil((rowsOf(wholeList)?.length ?? 0) / size);

  test("is on its pages once, in order, and no page has more rows than fit", () => {
    const pages = Array.from(
      { length: last },
      (_, place) => rowsOf(place === 0 ? "" : String(place + 1)) ?? [],
    );
    expect(last).toBeGreaterThan(2);
    expect(pages.flat()).toEqual(rowsOf(wholeList));
    expect(Math.max(...pages.map((rows) => rows.length))).toBe(size);
  });

  test("has a last page, which stands for those after it, and no page that is not a number", () => {
    expect(rowsOf("99")).toEqual(rowsOf(String(last)));
    expect(rowsOf("nam-on-jo")).toBeUndefined();
  });
});

test("numbers on the roll go on from page to page", () =>
  expect(castPage(world, "2")?.rows[0]?.number).toBe(rowsOnPage + 1));

test("a topic of the questions leads to the page on which it begins", () => {
  const topics = questionsPage(world, "3")?.topics.map(({ to }) => to);
  expect(topics).toEqual(["/questions#production", "/questions/page/2#casting"]);
  for (const [page, anchor] of [
    ["", "production"],
    ["2", "casting"],
  ] as const)
    expect(questionsPage(world, page)?.groups.map((group) => group.anchor)).toContain(anchor);
});

test("a list that fits is one page", () =>
  expect(turnList([1, 2], "")).toEqual({ rows: [1, 2], total: 2, page: 1, pages: 1 }));

test.each([
  [1, "/cast"],
  [3, "/cast/page/3"],
])("page %i has the address %s", (page, address) => expect(addressOfPage("/cast", page)).toBe(address));

import { describe, expect, test } from "vitest";
import { open, turnBack } from "../../src/wiki/spoilers/gate.ts";
import type { Stand } from "../../src/wiki/queries/change.ts";
import { pastOf, standIn } from "../../src/wiki/queries/change.ts";
import { changesPage, monthIds, monthPage } from "../../src/wiki/queries/changes.ts";
import { comparison } from "../../src/wiki/queries/comparison.ts";
import { occasionsOf } from "../../src/wiki/queries/occasions.ts";
import { addDays } from "../../src/lib/span.ts";
import { mustCompile, readContent } from "../support/site-record.ts";

const { layers } = mustCompile(await readContent());
const premise = open(layers.slice(0, 1), { progress: null, asOf: "2026-11-21" });
const { site } = premise;
const worlds = [null, site.order.at(-1) ?? null].map((progress) =>
  open(layers, { progress, asOf: addDays(site.today, -1) }),
);
const words = (stand: Stand | undefined): string =>
  stand ? `${stand.standing}: ${stand.answer}` : "nothing";

describe.each(worlds)("the changes of the whole record, at level $level", (world) => {
  const changes = monthIds(world)
    .flatMap((id) => monthPage(world, id)?.days ?? [])
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .flatMap((day) => day.changes);

  test("tell of each question one unbroken story, which ends where it stands", () => {
    const told = new Map<string, string>();
    const gaps = changes.flatMap(({ id, question, before, after }) => {
      const gap = words(before) === (told.get(question.to) ?? "nothing") ? [] : [`${id}: ${words(before)}`];
      told.set(question.to, words(after));
      return gap;
    });
    expect(gaps).toEqual([]);
    const wrong = world.tables.questions.filter(
      (question) => words(standIn(world, question)) !== (told.get(`/questions/${question.id}`) ?? "nothing"),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("leave nothing out: no question stands otherwise the day before a change than after the one before", () => {
    const past = pastOf(world);
    const moved = occasionsOf(world).flatMap(({ day, before }) =>
      world.tables.questions
        .filter(
          (question) =>
            words(standIn(past(addDays(day, -1)), question)) !== words(standIn(past(before), question)),
        )
        .map(({ id }) => `${id} between ${before} and ${day}`),
    );
    expect(moved).toEqual([]);
  });

  test("name every dated claim once", () => {
    const named = changes.flatMap(({ claims }) => claims.map(({ id }) => id));
    const dated = world.tables.claims.filter(({ since }) => since !== "undated").map(({ id }) => id);
    expect(named.toSorted()).toEqual(dated.toSorted());
  });
});

test("the page of changes as of a day is made of what that day knew", () => {
  for (const asOf of ["2022-06-07", "2024-05-23", "2025-07-23", "2026-02-25"])
    expect(changesPage(turnBack(premise, asOf))).toEqual(
      changesPage(open(layers.slice(0, 1), { progress: null, asOf })),
    );
});

test("a comparison of two days does not depend on the day it is read on", () => {
  const period = "2024-05-23/2025-08-01";
  const early = open(layers.slice(0, 1), { progress: null, asOf: "2025-08-01" });
  expect(comparison(premise, period)).toEqual(comparison(early, period));
});

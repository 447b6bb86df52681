import fs from "node:fs/promises";
import path from "node:path";
import type { RecordFile } from "../../src/wiki/compile/problem.ts";
import type { JsonObject } from "./edit-json.ts";
import { chanceOf } from "./synthetic-chance.ts";
import { publishersOf, questionAt, questionsOf, sourcesOf, worksOf } from "./synthetic-publicity.ts";
import type { SyntheticSize } from "./synthetic-size.ts";
import type { Cite } from "./synthetic-story.ts";
import * as story from "./synthetic-story.ts";

/**
 * A record that nobody wrote: sound by every rule of the compiler, in the proportions of the real one, and the same
 * for one size and seed on every machine. It shows how the register behaves when it is a hundred times as large.
 * @example syntheticRecord(tenThousandClaims) has 1,000 questions, and works with 10,000 claims between them.
 */
export function syntheticRecord(size: SyntheticSize, seed = 1): readonly RecordFile[] {
  const works = worksOf(size, seed);
  const cite: Cite = (of) => [{ source: chanceOf(`${seed} cite ${of}`).one(works).id }];
  const folders: Readonly<Record<string, readonly JsonObject[]>> = {
    characters: story.charactersOf(size, seed, cite),
    chronology: story.momentsOf(size, seed, cite),
    episodes: story.episodesOf(size, seed, cite),
    lore: story.entriesOf(size, seed, cite),
    people: story.peopleOf(size, seed, cite),
    publishers: publishersOf(size),
    questions: questionsOf(size, seed, works),
    sources: sourcesOf(size, seed, works),
    theories: story.theoriesOf(size, seed, cite),
  };
  const records = Object.entries(folders).flatMap(([folder, list]) =>
    list.map((record) => ({ file: `${folder}/${idOf(record)}.json`, text: JSON.stringify(record) })),
  );
  return [...records, { file: "site.json", text: JSON.stringify(siteOf(size)) }];
}

function idOf({ id }: JsonObject): string {
  if (typeof id !== "string") throw new TypeError("A record without an id was made.");
  return id;
}

/** Writes a record’s files below a folder, in place of whatever lies there. */
export async function writeRecord(folder: string, files: readonly RecordFile[]): Promise<void> {
  await fs.rm(folder, { recursive: true, force: true });
  const folders = new Set(files.map(({ file }) => path.dirname(path.join(folder, file))));
  for (const name of folders) await fs.mkdir(name, { recursive: true });
  for (const { file, text } of files) await fs.writeFile(path.join(folder, file), text);
}

const siteOf = (size: SyntheticSize): JsonObject => ({
  name: "Synthetic Register",
  nameHangul: "가상 명부",
  tagline: "A register of what nobody said.",
  language: "en",
  series: {
    name: "A Series",
    hangul: "가상 연속극",
    syllables: ["ga", "sang", "yeon", "sok", "geuk"],
    alternateNames: [],
    premise: "A school, and what happens in it.",
    externalIds: [],
  },
  broadcaster: "A broadcaster",
  seasons: [
    { number: 1, episodes: Array.from({ length: 12 }, (_, n) => story.episodeAt(n)) },
    { number: 2, episodes: [] },
  ],
  groups: story.groups.map((id) => ({ id, name: `The ${id}`, hangul: "모둠", material: "second" })),
  nextSeason: {
    number: 2,
    release: questionAt(0),
    leads: Array.from({ length: Math.min(6, size.questions) }, (_, n) => questionAt(n)),
  },
  opened: "2022-01-28",
});

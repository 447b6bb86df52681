import { formatCount } from "../../src/lib/format-date.ts";
import type { JsonObject } from "./edit-json.ts";
import { bearings, dayBases, factKinds, fateStates, jobs } from "../../src/wiki/vocabulary/statements.ts";
import { relationshipTypes } from "../../src/wiki/vocabulary/relationships.ts";
import { chanceOf } from "./synthetic-chance.ts";
import type { SyntheticName } from "./synthetic-names.ts";
import { nameAt } from "./synthetic-names.ts";
import type { SyntheticSize } from "./synthetic-size.ts";

/** The groups that characters belong to. */
export const groups = ["second-year", "third-year", "staff", "families"] as const;
const episodes = 12;

/** Where the names of people begin, and of characters: they share none. */
const peopleFrom = 0;
const charactersFrom = 60_000;

/** The id of the n-th episode, from 0. */
export const episodeAt = (n: number): string => `s1e${String(1 + (n % episodes)).padStart(2, "0")}`;
/** The n-th person, from 0. */
export const personAt = (n: number): SyntheticName => nameAt(peopleFrom + n);
/** The n-th character, from 0. */
const characterAt = (n: number): SyntheticName => nameAt(charactersFrom + n);
const entryAt = (n: number): string => `place-${n + 1}`;

/** Gives the citations of a statement, which is named by a text. */
export type Cite = (of: string) => readonly JsonObject[];

/** Characters with facts, fates and ties, most of them sealed. */
export const charactersOf = (size: SyntheticSize, seed: number, cite: Cite): readonly JsonObject[] =>
  Array.from({ length: size.characters }, (_, n) => {
    const { id, credited, hangul } = characterAt(n);
    const chance = chanceOf(`${seed} character ${n}`);
    const fromEpisode = chance.below(episodes);
    const other = chance.below(size.characters);
    return {
      id,
      name: {
        credited,
        hangul,
        hangulBasis: "sourced",
        hangulCitations: cite(id),
        spellings: [{ text: credited.replace("-", " "), kind: "press" }],
      },
      revealedIn: chance.often(0.1) ? episodeAt(fromEpisode) : null,
      group: chance.one(groups),
      line: `Pupil number ${formatCount(n + 1)} of the school.`,
      castings:
        n < size.people ? [{ person: personAt(n).id, season: 1, citations: cite(`${id} casting`) }] : [],
      facts: Array.from({ length: 7 }, (_fact, index) => ({
        id: `f${index + 1}`,
        text: `${credited} is seen in scene ${formatCount(n * 7 + index + 1)}.`,
        revealedIn: index === 0 ? null : episodeAt(fromEpisode + index),
        kind: index === 0 ? "premise" : chance.one(factKinds.filter((kind) => kind !== "epilogue")),
        citations: cite(`${id} ${index}`),
      })),
      fates: [
        {
          state: chance.one(fateStates),
          text: `${credited} is seen for the last time.`,
          revealedIn: episodeAt(episodes - 1),
          citations: cite(`${id} fate`),
        },
      ],
      relationships:
        other === n
          ? []
          : [
              {
                id: "r1",
                to: characterAt(other).id,
                // The number of the pair keeps a tie from being told from both sides.
                type: relationshipTypes[n % relationshipTypes.length] ?? "friend",
                revealedIn: episodeAt(episodes - 1),
                citations: cite(`${id} tie`),
              },
            ],
    };
  });

/** People of the cast and the crew. */
export const peopleOf = (size: SyntheticSize, seed: number, cite: Cite): readonly JsonObject[] =>
  Array.from({ length: size.people }, (_, n) => {
    const { id, credited, hangul } = personAt(n);
    return {
      id,
      name: { credited, hangul, hangulBasis: "sourced" },
      jobs: [n < size.characters ? "actor" : chanceOf(`${seed} person ${n}`).one(jobs)],
      line: `Number ${formatCount(n + 1)} of the cast and the crew.`,
      knownFor: [],
      citations: cite(id),
    };
  });

/** Places of the story. */
export const entriesOf = (size: SyntheticSize, seed: number, cite: Cite): readonly JsonObject[] =>
  Array.from({ length: size.entries }, (_, n) => ({
    id: entryAt(n),
    kind: "place",
    name: { credited: `Place ${formatCount(n + 1)}` },
    revealedIn: null,
    line: "A place in the school.",
    facts: Array.from({ length: 3 }, (_fact, index) => ({
      id: `f${index + 1}`,
      text: `Something is found in place ${formatCount(n + 1)}.`,
      revealedIn: index === 0 ? null : episodeAt(chanceOf(`${seed} place ${n} ${index}`).below(episodes)),
      kind: index === 0 ? "premise" : "trait",
      citations: cite(`place ${n} ${index}`),
    })),
  }));

/** The twelve episodes. */
export const episodesOf = (size: SyntheticSize, seed: number, cite: Cite): readonly JsonObject[] =>
  Array.from({ length: episodes }, (_, n) => {
    const id = episodeAt(n);
    return {
      id,
      season: 1,
      number: n + 1,
      title: null,
      released: "2022-01-28",
      runtimeMinutes: 60,
      line: "An episode of the first season.",
      synopsis: [
        { text: `What happens in number ${formatCount(n + 1)}.`, revealedIn: id, citations: cite(id) },
      ],
      events: Array.from({ length: 7 }, (_event, index) => ({
        id: `e${index + 1}`,
        text: `Event ${index + 1} of number ${formatCount(n + 1)}.`,
        revealedIn: episodeAt(episodes - 1),
        characters: [characterAt(chanceOf(`${seed} event ${n} ${index}`).below(size.characters)).id],
        citations: cite(`${id} ${index}`),
      })),
      citations: cite(`${id} itself`),
    };
  });

/** Moments of the story in their order. */
export const momentsOf = (size: SyntheticSize, seed: number, cite: Cite): readonly JsonObject[] =>
  Array.from({ length: size.moments }, (_, n) => ({
    id: `chr-${String(n + 1).padStart(3, "0")}`,
    order: n + 1,
    day: `Day ${1 + Math.floor((n * 10) / size.moments)}`,
    dayBasis: dayBases[n % 2] ?? "sourced",
    time: null,
    text: `Moment ${formatCount(n + 1)} of the story.`,
    revealedIn: episodeAt(episodes - 1),
    characters: [characterAt(chanceOf(`${seed} moment ${n}`).below(size.characters)).id],
    place: entryAt(n % size.entries),
    citations: cite(`moment ${n}`),
  }));

/** Theories, each with evidence on both sides. */
export const theoriesOf = (size: SyntheticSize, seed: number, cite: Cite): readonly JsonObject[] =>
  Array.from({ length: size.theories }, (_, n) => {
    const { id, credited } = characterAt(n % size.characters);
    return {
      id: `theory-${n + 1}`,
      revealedIn: episodeAt(episodes - 1),
      question: `Will ${credited} return, case ${formatCount(n + 1)}?`,
      topic: "survival",
      summary: "Some think so.",
      versions: [
        {
          day: "2026-01-01",
          proposition: `${credited} returns, case ${formatCount(n + 1)}.`,
          criteria: {
            holds: "It is seen.",
            fails: "It is ruled out.",
            unsettled: "A photograph.",
            edges: ["A dream is none."],
            deadline: "2028?",
          },
        },
      ],
      evidence: Array.from({ length: 4 }, (_piece, index) => ({
        id: `p${index + 1}`,
        bearing: chanceOf(`${seed} evidence ${n} ${index}`).one(bearings),
        text: `Scene ${index + 1} speaks of it.`,
        on: index === 0 ? { episode: episodeAt(index) } : { fact: `${id}/f${index + 1}` },
        revealedIn: episodeAt(episodes - 1),
        citations: cite(`theory ${n} ${index}`),
      })),
      characters: [id],
      statedBy: cite(`theory ${n}`),
    };
  });

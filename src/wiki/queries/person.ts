import { compareText } from "../../lib/group.ts";
import type { Turn } from "../../lib/turn-to.ts";
import { addressOf } from "../model/addresses.ts";
import { refOf } from "../model/entity.ts";
import type { Name } from "../model/name.ts";
import { syllablesOf } from "../names/syllables.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { Job } from "../vocabulary/statements.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { SpellingView } from "./character.ts";
import { spellingsOf } from "./character.ts";
import { disputeOf } from "./casting.ts";
import { SourceNotes } from "./citation.ts";
import type { SourceNote } from "./citation.ts";
import type { ClaimView } from "./claim.ts";
import { claimView, newestFirst } from "./claim.ts";
import type { PageLink } from "./link.ts";
import { turnList, turnOf } from "./list-pages.ts";
import { lookup } from "./lookup.ts";
import type { NextSeasonView } from "./next-season.ts";
import { nextSeasonOf } from "./next-season.ts";
import type { StandingRow } from "./standing.ts";
import { askedRows, standingRow } from "./standing.ts";
import type { TagView } from "./tag.ts";
import { tagOf } from "./tag.ts";

/** A part that a person plays. */
export interface PartView {
  readonly tag: TagView;
  readonly to: string;
  readonly season: number;
  readonly note?: string;
  /** Where sources are at odds over who plays the part: the question. */
  readonly disputed?: string;
  readonly cites: readonly number[];
}

/** Everything that a person’s page shows. */
export interface PersonPageData {
  readonly id: string;
  readonly name: Name;
  /** How each syllable of the Hangul is said, from the credited name; empty where it does not fit. */
  readonly syllables: readonly string[];
  readonly line: string;
  readonly jobs: readonly Job[];
  /** Other works, but for those that the line names. */
  readonly knownFor: readonly string[];
  readonly note?: string;
  readonly cites: readonly number[];
  readonly spellings: readonly SpellingView[];
  readonly parts: readonly PartView[];
  /** Questions about a part in the coming season. */
  readonly partsAsked: readonly StandingRow[];
  readonly standings: readonly StandingRow[];
  /** Questions about another season, or about none. */
  readonly alsoAsked: readonly StandingRow[];
  readonly claims: readonly ClaimView[];
  readonly sources: readonly SourceNote[];
}

/** The data of a person’s page; undefined where the person is unknown. */
export function personPage(world: OpenWorld, id: string): PersonPageData | undefined {
  const found = lookup(world);
  const person = found.people.get(id);
  if (!person) return undefined;
  const ref = refOf("person", id);
  const notes = new SourceNotes(world);
  const questions = found.questionsOf.get(ref) ?? [];
  const ofParts = questions.filter(
    ({ property, season }) => property === "part" && season === world.site.nextSeason.number,
  );
  const ledger = ledgerOf(world);
  const { name, line, jobs, knownFor = [], note } = person;
  return {
    id,
    name,
    syllables: syllablesOf(name.credited, name.hangul ?? ""),
    line,
    jobs,
    knownFor: knownFor.filter((work) => !line.includes(work)),
    ...(note !== undefined && { note }),
    cites: notes.citeAll(person.citations),
    spellings: spellingsOf(world, ref, notes),
    parts: partsOf(world, id, notes),
    partsAsked: ofParts.map((question) => standingRow(world, question, notes)),
    ...askedRows(
      world,
      questions.filter((question) => !ofParts.includes(question)),
      notes,
    ),
    claims: questions
      .flatMap((question) => ledger.claimsOf(question.id))
      .sort(newestFirst)
      .map((claim) => claimView(world, claim, notes, true)),
    sources: notes.list(),
  };
}

function partsOf(world: OpenWorld, id: string, notes: SourceNotes): PartView[] {
  const found = lookup(world);
  return (found.partsOf.get(id) ?? []).flatMap((casting): PartView[] => {
    const character = found.characters.get(casting.character);
    if (!character) return [];
    const disputed = disputeOf(world, casting);
    return [
      {
        tag: tagOf(world, character),
        to: addressOf("character", character.id),
        season: casting.season,
        ...(casting.note !== undefined && { note: casting.note }),
        ...(disputed !== undefined && { disputed }),
        cites: notes.citeAll(casting.citations),
      },
    ];
  });
}

/** One row of the list of people. */
export interface PersonRow {
  readonly id: string;
  readonly link: PageLink;
  readonly line: string;
  readonly jobs: readonly Job[];
  readonly parts: readonly PageLink[];
  readonly next?: NextSeasonView;
}

/** Everything that the list of people shows. */
export interface PeoplePageData {
  readonly season: number;
  readonly rows: readonly PersonRow[];
  readonly turn: Turn;
}

/** Actors and crew by name; undefined for an id that is no page of the list. */
export function peoplePage(world: OpenWorld, id = ""): PeoplePageData | undefined {
  const turned = turnList(
    [...world.tables.people].sort((a, b) => compareText(a.name.credited, b.name.credited)),
    id,
  );
  if (!turned) return undefined;
  const rows = turned.rows.map((person): PersonRow => {
    const { credited, hangul } = person.name;
    const next = nextSeasonOf(world, person.id);
    const parts = partsOf(world, person.id, new SourceNotes(world));
    return {
      id: person.id,
      link: { text: credited, to: addressOf("person", person.id), ...(hangul !== undefined && { hangul }) },
      line: person.line,
      jobs: person.jobs,
      parts: parts.map(({ tag, to }) => ({ text: tag.name, to, hangul: tag.hangul })),
      ...(next && { next }),
    };
  });
  return { season: world.site.nextSeason.number, rows, turn: turnOf(turned) };
}

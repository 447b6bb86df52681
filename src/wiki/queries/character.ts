import { relationshipPhrases } from "../vocabulary/relationships.ts";
import type { FateState, SpellingKind } from "../vocabulary/statements.ts";
import { refOf } from "../model/entity.ts";
import type { EntityRef } from "../model/entity.ts";
import { syllablesOf } from "../names/syllables.ts";
import { levelLabel } from "../model/episode-label.ts";
import type { Name } from "../model/name.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { AttendanceCell } from "./attendance.ts";
import { attendanceOf } from "./attendance.ts";
import { disputeOf } from "./casting.ts";
import { SourceNotes } from "./citation.ts";
import type { SourceNote } from "./citation.ts";
import type { FactView } from "./fact.ts";
import { byLevel, factsAbout } from "./fact.ts";
import type { PageLink } from "./link.ts";
import { linkTo } from "./link.ts";
import { lookup } from "./lookup.ts";
import type { PlayerNextView } from "./next-season.ts";
import { playerNextOf } from "./next-season.ts";
import type { StandingRow } from "./standing.ts";
import { askedRows } from "./standing.ts";
import type { TagView } from "./tag.ts";
import { lastFateOf, tagOf } from "./tag.ts";

/** Another spelling of a name, with who used it. */
export interface SpellingView {
  readonly text: string;
  readonly kind: SpellingKind;
  readonly note?: string;
  readonly cites: readonly number[];
}

/** One tie, told from the side of the page’s character. */
export interface TieView {
  readonly id: string;
  readonly phrase: string;
  /** The same tie told from the other side: what the other is to the page’s character. */
  readonly converse: string;
  readonly other: PageLink;
  readonly tag: TagView;
  readonly place: string;
  readonly note?: string;
  readonly cites: readonly number[];
}

/** Everything that a character’s page shows. */
export interface CharacterPageData {
  readonly id: string;
  readonly name: Name;
  readonly line: string;
  readonly note?: string;
  readonly tag: TagView;
  readonly nameCites: readonly number[];
  readonly spellings: readonly SpellingView[];
  readonly castings: readonly {
    /** Id of the person. */
    readonly id: string;
    readonly person: PageLink;
    readonly season: number;
    readonly note?: string;
    /** Where sources are at odds over who plays the part: the question. */
    readonly disputed?: string;
    readonly cites: readonly number[];
  }[];
  /** The last turn in their condition; undefined before the first. */
  readonly condition?: {
    readonly state: FateState;
    readonly text: string;
    readonly place: string;
    readonly cites: readonly number[];
  };
  readonly attendance: readonly AttendanceCell[];
  /** The first episode on record, as far as watched. */
  readonly firstSeen?: string;
  /** How each syllable of the Hangul is said, from a recorded spelling; empty where none fits. */
  readonly syllables: readonly string[];
  /** What is said of the performer and the coming season. */
  readonly next?: PlayerNextView;
  readonly facts: readonly FactView[];
  readonly ties: readonly TieView[];
  readonly standings: readonly StandingRow[];
  /** Questions about another season, or about none. */
  readonly alsoAsked: readonly StandingRow[];
  readonly theories: readonly PageLink[];
  readonly sources: readonly SourceNote[];
}

/** The data of a character’s page; undefined where the character is sealed or unknown. */
export function characterPage(world: OpenWorld, id: string): CharacterPageData | undefined {
  const found = lookup(world);
  const character = found.characters.get(id);
  if (!character) return undefined;
  const ref = refOf("character", id);
  const notes = new SourceNotes(world);
  const castings = (found.castingsOf.get(id) ?? []).flatMap((casting) => {
    const person = linkTo(world, "person", casting.person);
    if (!person) return [];
    const { season, note } = casting;
    const disputed = disputeOf(world, casting);
    return [
      {
        id: casting.person,
        person,
        season,
        ...(note !== undefined && { note }),
        ...(disputed !== undefined && { disputed }),
        cites: notes.citeAll(casting.citations),
      },
    ];
  });
  const facts = factsAbout(world, ref, notes);
  const fate = lastFateOf(world, id);
  const attendance = attendanceOf(world, id);
  const firstSeen = attendance.find(({ mark }) => mark !== "no record" && mark !== "sealed");
  const next = playerNextOf(
    world,
    castings.map(({ id: person }) => person),
  );
  return {
    id,
    name: character.name,
    line: character.line,
    ...(character.note !== undefined && { note: character.note }),
    tag: tagOf(world, character),
    nameCites: notes.citeAll(character.name.hangulCitations ?? []),
    spellings: spellingsOf(world, ref, notes),
    castings,
    ...(fate && {
      condition: {
        state: fate.state,
        text: fate.text,
        place: levelLabel(world.site, fate.level),
        cites: notes.citeAll(fate.citations),
      },
    }),
    attendance,
    ...(firstSeen && { firstSeen: firstSeen.label }),
    syllables: syllablesOf(character.name.credited, character.name.hangul ?? ""),
    ...(next && { next }),
    facts,
    ties: tiesOf(world, id, notes),
    ...askedRows(world, questionsAbout(world, id), notes),
    theories: (found.theoriesWith.get(id) ?? []).flatMap(
      (theory) => linkTo(world, "theory", theory.id) ?? [],
    ),
    sources: notes.list(),
  };
}

/** The other spellings of an entity’s name. */
export const spellingsOf = (world: OpenWorld, ref: EntityRef, notes: SourceNotes): SpellingView[] =>
  (lookup(world).spellingsOf.get(ref) ?? []).map(({ text, kind, note, citations }) => ({
    text,
    kind,
    ...(note !== undefined && { note }),
    cites: notes.citeAll(citations),
  }));

/** Questions about a character, and about whoever plays the part, on the coming season. */
function questionsAbout(world: OpenWorld, id: string) {
  const found = lookup(world);
  const players = new Set((found.castingsOf.get(id) ?? []).map(({ person }) => person));
  return [
    ...(found.questionsOf.get(refOf("character", id)) ?? []),
    ...[...players].flatMap((person) => found.questionsOf.get(refOf("person", person)) ?? []),
  ];
}

function tiesOf(world: OpenWorld, id: string, notes: SourceNotes): TieView[] {
  const found = lookup(world);
  return [...(found.tiesOf.get(id) ?? [])].sort(byLevel).flatMap((tie): TieView[] => {
    const own = tie.from === id;
    const { forward, back } = relationshipPhrases[tie.type];
    const character = found.characters.get(own ? tie.to : tie.from);
    const other = character && linkTo(world, "character", character.id);
    if (!character || !other) return [];
    return [
      {
        id: tie.id,
        phrase: own ? forward : back,
        converse: own ? back : forward,
        other,
        tag: tagOf(world, character),
        place: levelLabel(world.site, tie.level),
        ...(tie.note !== undefined && { note: tie.note }),
        cites: notes.citeAll(tie.citations),
      },
    ];
  });
}

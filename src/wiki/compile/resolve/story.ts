import type { Casting, Character, Fate, Relationship } from "../../model/character.ts";
import type { EntityRef } from "../../model/entity.ts";
import { refOf } from "../../model/entity.ts";
import type { Entry } from "../../model/entry.ts";
import type { Fact } from "../../model/fact.ts";
import type { Level, Row } from "../../model/row.ts";
import type { Tables } from "../../model/tables.ts";
import type { CharacterRecord } from "../../schema/character.ts";
import type { Resolving } from "./context.ts";
import { citationsOf, headRemarksOf, nameOf, partId, remarksOf, spellingsOf } from "./context.ts";

/** Resolves the records of the story's people and things: characters and lore entries. */
export function resolveStory(
  context: Resolving,
): Pick<Tables, "characters" | "entries" | "facts" | "fates" | "castings" | "relationships" | "spellings"> {
  const { records } = context.checked;
  const characters: Character[] = [];
  const entries: Entry[] = [];
  const facts: Fact[] = [];
  const fates: Fate[] = [];
  const castings: Casting[] = [];
  const relationships: Relationship[] = [];
  const spellings = [];
  const marks = (level: Level): Row => ({ level, since: context.sinceOfLevel(level) });

  for (const { record } of records.characters) {
    const own = context.levelOf(record.revealedIn);
    const gate = (revealedIn: string | null): Row => marks(Math.max(own, context.levelOf(revealedIn)));
    const { id, group, line } = record;
    characters.push({
      id,
      name: nameOf(record.name),
      group,
      line,
      ...headRemarksOf(record, marks(own).since, context),
      ...marks(own),
    });
    spellings.push(...spellingsOf(refOf("character", id), record.name, own, marks(own).since, context));
    facts.push(...factsOf(refOf("character", id), record, own, context));
    for (const casting of record.castings) {
      const since = context.sinceOfCasting(own, casting);
      castings.push({
        character: id,
        person: casting.person,
        season: casting.season,
        citations: citationsOf(casting.citations),
        ...remarksOf({ note: casting.note }, since, casting.citations, context),
        level: own,
        since,
      });
    }
    for (const fate of record.fates)
      fates.push({
        character: id,
        state: fate.state,
        text: fate.text,
        ...(fate.revealedInBasis && { basis: fate.revealedInBasis }),
        citations: citationsOf(fate.citations),
        ...gate(fate.revealedIn),
      });
    for (const tie of record.relationships)
      relationships.push({
        id: partId(id, tie.id),
        from: id,
        to: tie.to,
        type: tie.type,
        ...(tie.revealedInBasis && { basis: tie.revealedInBasis }),
        ...(tie.note !== undefined && { note: tie.note }),
        citations: citationsOf(tie.citations),
        ...marks(
          Math.max(own, context.checked.levelOfRecord("characters", tie.to), context.levelOf(tie.revealedIn)),
        ),
      });
  }

  for (const { record } of records.lore) {
    const own = context.levelOf(record.revealedIn);
    const { id, kind, line } = record;
    entries.push({
      id,
      kind,
      name: nameOf(record.name),
      line,
      ...headRemarksOf(record, marks(own).since, context),
      ...marks(own),
    });
    spellings.push(...spellingsOf(refOf("entry", id), record.name, own, marks(own).since, context));
    facts.push(...factsOf(refOf("entry", id), record, own, context));
  }
  return { characters, entries, facts, fates, castings, relationships, spellings };
}

const factsOf = (
  of: EntityRef,
  record: Pick<CharacterRecord, "id" | "facts">,
  own: Level,
  context: Resolving,
): Fact[] =>
  record.facts.map((fact) => {
    const level = Math.max(own, context.levelOf(fact.revealedIn));
    const since = context.sinceOfFact(fact, level);
    return {
      id: partId(record.id, fact.id),
      of,
      text: fact.text,
      kind: fact.kind,
      ...(fact.revealedInBasis && { basis: fact.revealedInBasis }),
      citations: citationsOf(fact.citations),
      ...remarksOf({ note: fact.note }, since, fact.citations, context),
      level,
      since,
    };
  });

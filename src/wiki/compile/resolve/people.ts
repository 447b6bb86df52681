import { refOf } from "../../model/entity.ts";
import type { Spelling } from "../../model/name.ts";
import type { Person } from "../../model/person.ts";
import type { Resolving } from "./context.ts";
import { citationsOf, headRemarksOf, nameOf, spellingsOf } from "./context.ts";

/** Resolves people, with the other spellings of their names. */
export function resolvePeople(context: Resolving): { people: Person[]; spellings: Spelling[] } {
  const people: Person[] = [];
  const spellings: Spelling[] = [];
  for (const { record } of context.checked.records.people) {
    const { id, jobs, line, knownFor } = record;
    const since = context.sinceOfPerson(id);
    const noted = headRemarksOf(record, since, context);
    // Which of the works cited names which of the others is not recorded: they are told together, from the latest.
    const known = context.sinceOfAll(since, record.citations);
    people.push({
      id,
      name: nameOf(record.name),
      jobs,
      line,
      knownFor,
      citations: citationsOf(record.citations),
      ...noted,
      ...(knownFor.length > 0 && known !== since && { later: { ...noted.later, knownFor: known } }),
      level: 0,
      since,
    });
    spellings.push(...spellingsOf(refOf("person", id), record.name, 0, since, context));
  }
  return { people, spellings };
}

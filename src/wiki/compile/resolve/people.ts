import { refOf } from "../../model/entity.ts";
import type { Spelling } from "../../model/name.ts";
import type { Person } from "../../model/person.ts";
import type { Resolving } from "./context.ts";
import { citationsOf, earliest, nameOf, spellingsOf } from "./context.ts";

/** Resolves people. Who is cast in season 1 exists from the start; others from the first work that names them. */
export function resolvePeople(context: Resolving): { people: Person[]; spellings: Spelling[] } {
  const { records, site } = context.checked;
  const cast = new Set(
    records.characters.flatMap(({ record }) => record.castings.map(({ person }) => person)),
  );
  const people: Person[] = [];
  const spellings: Spelling[] = [];
  for (const { record } of records.people) {
    const { id, jobs, line, knownFor, note } = record;
    const since = cast.has(id)
      ? site.opened
      : earliest(
          record.citations.map(({ source }) => context.sinceOfSource(source)),
          site.opened,
        );
    people.push({
      id,
      name: nameOf(record.name),
      jobs,
      line,
      knownFor,
      citations: citationsOf(record.citations),
      ...(note !== undefined && { note }),
      level: 0,
      since: since < site.opened ? site.opened : since,
    });
    spellings.push(...spellingsOf(refOf("person", id), record.name, 0, since, context));
  }
  return { people, spellings };
}

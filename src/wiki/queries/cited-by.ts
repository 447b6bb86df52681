import { splitRef } from "../model/entity.ts";
import type { EntityRef } from "../model/entity.ts";
import { refOf } from "../model/entity.ts";
import type { Citation } from "../model/citation.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { PageLink } from "./link.ts";
import { linkToRef } from "./link.ts";

const made = new WeakMap<OpenWorld, Map<string, Set<EntityRef>>>();

/** The pages whose statements cite a source, as far as they are open; built once a world, linear in its rows. */
export function usesOf(world: OpenWorld, source: string): PageLink[] {
  const index = made.get(world) ?? build(world);
  made.set(world, index);
  return [...(index.get(source) ?? [])]
    .filter((ref) => splitRef(ref).id !== source)
    .flatMap((ref) => linkToRef(world, ref) ?? []);
}

function build({ tables }: OpenWorld): Map<string, Set<EntityRef>> {
  const index = new Map<string, Set<EntityRef>>();
  const add = (ref: EntityRef, citations: readonly Citation[]): void => {
    for (const { source } of citations) {
      const refs = index.get(source) ?? new Set();
      refs.add(ref);
      index.set(source, refs);
    }
  };
  for (const person of tables.people) add(refOf("person", person.id), person.citations);
  for (const episode of tables.episodes) {
    add(refOf("episode", episode.id), episode.citations);
    add(refOf("episode", episode.id), episode.runtimeCitations);
  }
  for (const fact of tables.facts) add(fact.of, fact.citations);
  for (const spelling of tables.spellings) add(spelling.of, spelling.citations);
  for (const fate of tables.fates) add(refOf("character", fate.character), fate.citations);
  for (const casting of tables.castings) add(refOf("character", casting.character), casting.citations);
  for (const tie of tables.relationships) add(refOf("character", tie.from), tie.citations);
  for (const event of tables.events) add(refOf("episode", event.episode), event.citations);
  for (const synopsis of tables.synopses) add(refOf("episode", synopsis.episode), synopsis.citations);
  for (const theory of tables.theories) add(refOf("theory", theory.id), theory.statedBy);
  for (const ruling of tables.theoryRulings) add(refOf("theory", ruling.theory), ruling.citations);
  for (const piece of tables.evidence) add(refOf("theory", piece.theory), piece.citations);
  for (const claim of tables.claims) add(refOf("question", claim.question), [{ source: claim.source }]);
  return index;
}

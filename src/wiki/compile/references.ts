import type { RecordFolder } from "../schema/kinds.ts";
import type { SiteRecord } from "../schema/site.ts";
import type { Records } from "./parse.ts";

/** A place in a record that points at another record. */
export interface Reference {
  readonly file: string;
  readonly path: string;
  readonly to: RecordFolder;
  readonly id: string;
  /** The gate of the statement that points, where a seal on the other record matters to it. */
  readonly revealedIn?: string | null;
  /** The folder and id of the record that points, whose own gate holds too. */
  readonly owner?: { readonly folder: RecordFolder; readonly id: string };
}

/** Lists every reference from record to record but citations, which {@link citationsIn} lists. */
export function* referencesOf(records: Records, site: SiteRecord): Generator<Reference> {
  for (const { file, record } of records.characters) {
    const owner = { folder: "characters", id: record.id } as const;
    for (const [index, casting] of record.castings.entries())
      yield { file, path: `castings[${index}].person`, to: "people", id: casting.person };
    for (const [index, tie] of record.relationships.entries())
      yield {
        file,
        path: `relationships[${index}].to`,
        to: "characters",
        id: tie.to,
        revealedIn: tie.revealedIn,
        owner,
      };
  }
  for (const { file, record } of records.episodes)
    for (const [index, event] of record.events.entries())
      for (const [place, id] of event.characters.entries())
        yield {
          file,
          path: `events[${index}].characters[${place}]`,
          to: "characters",
          id,
          revealedIn: event.revealedIn,
        };
  for (const { file, record } of records.chronology) {
    for (const [index, id] of record.characters.entries())
      yield { file, path: `characters[${index}]`, to: "characters", id, revealedIn: record.revealedIn };
    if (record.place !== null)
      yield { file, path: "place", to: "lore", id: record.place, revealedIn: record.revealedIn };
  }
  yield* speculationReferences(records);
  yield* questionReferences(records);
  yield* sourceReferences(records);
  for (const [index, id] of site.nextSeason.leads.entries())
    yield { file: "site.json", path: `nextSeason.leads[${index}]`, to: "questions", id, revealedIn: null };
  for (const [index, { question }] of (site.nextSeason.events ?? []).entries())
    yield { file: "site.json", path: `nextSeason.events[${index}].question`, to: "questions", id: question };
  yield {
    file: "site.json",
    path: "nextSeason.release",
    to: "questions",
    id: site.nextSeason.release,
    revealedIn: null,
  };
}

/** Between theories a tie opens with the later of the two, so that neither seal binds the other. */
function* speculationReferences(records: Records): Generator<Reference> {
  for (const { file, record } of records.theories) {
    const { revealedIn, tied } = record;
    for (const [index, id] of record.characters.entries())
      yield { file, path: `characters[${index}]`, to: "characters", id, revealedIn };
    if (tied) yield { file, path: "tied.question", to: "questions", id: tied.question, revealedIn };
    for (const name of ["rivals", "implies"] as const)
      for (const [index, id] of record[name].entries())
        yield { file, path: `${name}[${index}]`, to: "theories", id };
  }
  for (const { file, record } of records.rehearsals)
    if (record.about !== undefined)
      yield { file, path: "about", to: "questions", id: record.about, revealedIn: record.revealedIn };
}

function* questionReferences(records: Records): Generator<Reference> {
  for (const { file, record } of records.questions) {
    const { subject, revealedIn } = record;
    if ("person" in subject) yield { file, path: "subject.person", to: "people", id: subject.person };
    if ("character" in subject)
      yield { file, path: "subject.character", to: "characters", id: subject.character, revealedIn };
    if ("entry" in subject) yield { file, path: "subject.entry", to: "lore", id: subject.entry, revealedIn };
  }
}

function* sourceReferences(records: Records): Generator<Reference> {
  for (const { file, record } of records.sources) {
    yield { file, path: "publisher", to: "publishers", id: record.publisher };
    for (const [index, id] of record.derivedFrom.entries())
      yield { file, path: `derivedFrom[${index}]`, to: "sources", id };
    for (const [index, id] of record.knownThrough.entries())
      yield { file, path: `knownThrough[${index}]`, to: "sources", id };
    for (const [index, claim] of record.claims.entries()) {
      yield { file, path: `claims[${index}].question`, to: "questions", id: claim.question };
      const speaker = claim.attributedTo;
      if (speaker && "source" in speaker)
        yield { file, path: `claims[${index}].attributedTo.source`, to: "sources", id: speaker.source };
      if (speaker && "person" in speaker && speaker.person !== undefined)
        yield { file, path: `claims[${index}].attributedTo.person`, to: "people", id: speaker.person };
    }
  }
}

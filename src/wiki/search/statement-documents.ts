import { formatSpan } from "../../lib/format-date.ts";
import { indexBy } from "../../lib/group.ts";
import { addressOf, addressOfRef, anchorOf } from "../model/addresses.ts";
import type { EntityRef } from "../model/entity.ts";
import { refOf } from "../model/entity.ts";
import { episodeLabel } from "../model/episode-label.ts";
import type { Claim, Source } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { SearchDocument } from "./document.ts";

/** Documents of what is said: theories, questions, facts, events, claims and the titles of sources. */
export function statementDocuments(world: OpenWorld): SearchDocument[] {
  const { site, tables } = world;
  const imprints = indexBy(tables.imprints, ({ source }) => source);
  const questions = indexBy(tables.questions, ({ id }) => id);
  const tellings = indexBy(tables.tellings, ({ claim }) => claim);
  // Of a theory’s wordings the last one holds.
  const wordings = indexBy(tables.theoryVersions, ({ theory }) => theory);
  // A question about the series need not name it; who asks it does.
  const { name, hangul, alternateNames } = site.series;
  const seriesNames = [name, hangul, ...alternateNames];
  const names = new Map<EntityRef, string>([
    ...tables.characters.map(
      (character) => [refOf("character", character.id), character.name.credited] as const,
    ),
    ...tables.entries.map((entry) => [refOf("entry", entry.id), entry.name.credited] as const),
  ]);
  const imprintLine = (source: string): string => {
    const imprint = imprints.get(source);
    if (!imprint) return "";
    return [imprint.publisherName, imprint.published ? formatSpan(imprint.published) : "undated"].join(", ");
  };

  const claimDocument = ({ id, question, source, statement, quotation }: Claim): SearchDocument => {
    const telling = tellings.get(id);
    const quoted = telling ? telling.quotation : quotation;
    return {
      id: `claim/${id}`,
      kind: "claim",
      to: anchorOf(addressOf("question", question), id),
      label: telling?.statement ?? statement,
      line: imprintLine(source),
      ...(quoted && { text: quoted.text }),
    };
  };
  const sourceDocument = ({ id, title }: Source): SearchDocument => ({
    ...addressed("source", id),
    label: title ?? imprintLine(id),
    ...(title !== null && { line: imprintLine(id) }),
  });

  return [
    ...tables.theories.map(({ id, question, summary }): SearchDocument => ({
      ...addressed("theory", id),
      label: question,
      line: wordings.get(id)?.proposition ?? "",
      text: summary,
    })),
    ...tables.questions.map(({ id, text, property, subject }): SearchDocument => ({
      ...addressed("question", id),
      label: text,
      topic: [property, ...(subject === "series" ? seriesNames : [])].join(", "),
    })),
    ...tables.facts.map(({ id, of, text }): SearchDocument => ({
      id: `fact/${id}`,
      kind: "fact",
      to: anchorOf(addressOfRef(of), id),
      label: text,
      line: names.get(of) ?? "",
    })),
    ...tables.events.map(({ id, episode, text }): SearchDocument => ({
      id: `event/${id}`,
      kind: "event",
      to: anchorOf(addressOf("episode", episode), id),
      label: text,
      line: episodeLabel(site, episode),
    })),
    ...tables.claims.filter(({ question }) => questions.has(question)).map(claimDocument),
    ...tables.sources.map(sourceDocument),
  ];
}

const addressed = (
  kind: "theory" | "question" | "source",
  id: string,
): Pick<SearchDocument, "id" | "kind" | "to"> => ({
  id: refOf(kind, id),
  kind,
  to: addressOf(kind, id),
});

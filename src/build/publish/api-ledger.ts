import { ledgerOf } from "../../wiki/ledger/ledger.ts";
import { addressOf } from "../../wiki/model/addresses.ts";
import { splitRef } from "../../wiki/model/entity.ts";
import type { Question } from "../../wiki/model/question.ts";
import type { Claim } from "../../wiki/model/source.ts";
import { linkTo } from "../../wiki/queries/link.ts";
import { lookup } from "../../wiki/queries/lookup.ts";
import { publishedCitations } from "../../wiki/queries/published.ts";
import { formatValue } from "../../wiki/queries/value.ts";
import type { OpenWorld } from "../../wiki/spoilers/gate.ts";
import { properties } from "../../wiki/vocabulary/questions.ts";
import type { ApiRow } from "./api-schemas.ts";
import { apiValue, noted } from "./api-text.ts";

/** Every question that may be asked, with where it stands and everything that was said about it. */
export const apiQuestions = (world: OpenWorld): ApiRow<"questions">[] =>
  world.tables.questions.map((question) => {
    const { id, text, property, subject, season, settledBy } = question;
    const ruling = lookup(world).questionRulings.get(id);
    const about = subject === "series" ? undefined : splitRef(subject);
    return {
      id,
      page: addressOf("question", id),
      text,
      topic: properties[property].topic,
      property,
      // A question may be open whose subject may not be named.
      ...(about && linkTo(world, about.kind, about.id) && { subject }),
      ...(season !== undefined && { season }),
      settledBy,
      ...noted(question),
      standing: standingOf(world, question),
      ...(ruling && {
        ruling: {
          date: ruling.date,
          value: apiValue(ruling.value),
          reason: ruling.reason,
          citations: publishedCitations(world, ruling.citations),
        },
      }),
      claims: ledgerOf(world)
        .claimsOf(id)
        .flatMap((claim) => claimRow(world, claim, question)),
    };
  });

function standingOf(world: OpenWorld, question: Question): ApiRow<"questions">["standing"] {
  const { standing, rule, answer, leading, origins } = ledgerOf(world).standingOf(question.id);
  return {
    standing,
    rule,
    answer: answer && formatValue(answer, question),
    value: answer && apiValue(answer),
    leading: leading?.id ?? null,
    origins,
  };
}

function claimRow(world: OpenWorld, claim: Claim, question: Question): ApiRow<"questions">["claims"] {
  const ledger = ledgerOf(world);
  const { statement, quotation } = ledger.statementOf(claim);
  const { id, source, since, wording, speaker, value, locator } = claim;
  const [citation] = publishedCitations(world, [
    { source, ...(locator !== undefined && { locator }), ...(quotation && { quotation }) },
  ]);
  if (!citation) return [];
  return [
    {
      id,
      citation,
      known: since,
      statement,
      wording,
      ...(speaker && { relays: speaker.name }),
      value: apiValue(value),
      answer: formatValue(value, question),
      standing: ledger.claimStandingOf(id)?.standing ?? "live",
      rank: ledger.rankOf(id) ?? 0,
    },
  ];
}

/** Published works that may be named, with the claims that they make on open questions. */
export const apiSources = (world: OpenWorld): ApiRow<"sources">[] => {
  const found = lookup(world);
  return world.tables.sources.map((source) => ({
    id: source.id,
    page: addressOf("source", source.id),
    title: source.title,
    publisher: found.publishers.get(source.publisher)?.name ?? source.publisher,
    kind: source.kind,
    published: source.published?.text ?? null,
    url: source.url,
    language: source.language,
    read: source.read,
    derivedFrom: (found.derivationsOf.get(source.id) ?? []).flatMap(({ from }) =>
      found.sources.has(from) ? from : [],
    ),
    claims: (found.claimsOfSource.get(source.id) ?? []).map(({ id }) => id),
    ...noted(source),
  }));
};

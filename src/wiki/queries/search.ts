import { ledgerOf } from "../ledger/ledger.ts";
import { refOf } from "../model/entity.ts";
import type { Beside, SearchDocument } from "../search/document.ts";
import { searchDocuments } from "../search/documents.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { addressOfClaim, countLedgerPages } from "./ledger-pages.ts";
import { nextSeasonOf } from "./next-season.ts";
import { tagOf } from "./tag.ts";
import { stampOfClaim } from "./stamp.ts";

/**
 * Everything of an open world that can be found, with what a result shows beside its words: a character’s tag, the
 * standing of a question, of a claim and of a person’s part in the coming season, the evidence on a theory.
 */
export function findable(world: OpenWorld): SearchDocument[] {
  const beside = besideOf(world);
  const later = laterClaims(world);
  return searchDocuments(world).map((document) => {
    const found = beside.get(document.id);
    const to = later.get(document.id);
    return { ...document, ...(to !== undefined && { to }), ...(found && { beside: found }) };
  });
}

/** Where the claims of long ledgers stand, by document: not all of them on the question’s first page. */
const laterClaims = (world: OpenWorld): ReadonlyMap<string, string> =>
  new Map(
    world.tables.questions
      .filter(({ id }) => countLedgerPages(world, id) > 1)
      .flatMap(({ id }) => ledgerOf(world).claimsOf(id))
      .map((claim) => [`claim/${claim.id}`, addressOfClaim(world, claim)]),
  );

function besideOf(world: OpenWorld): ReadonlyMap<string, Beside> {
  const { tables } = world;
  const ledger = ledgerOf(world);
  const characters = tables.characters.map((character): [string, Beside] => {
    const { material, state } = tagOf(world, character);
    return [refOf("character", character.id), { tag: { material, state } }];
  });
  const people = tables.people.map(({ id, jobs: [job] }): [string, Beside] => {
    const next = nextSeasonOf(world, id);
    return [
      refOf("person", id),
      {
        ...(job && { lead: job.slice(0, 1).toUpperCase() + job.slice(1) }),
        ...(next && { stamp: next.standing }),
      },
    ];
  });
  const questions = tables.questions.map(({ id }): [string, Beside] => [
    refOf("question", id),
    { stamp: ledger.standingOf(id).standing },
  ]);
  const claims = tables.claims.map(({ id, wording }): [string, Beside] => [
    `claim/${id}`,
    { stamp: stampOfClaim(ledger.claimStandingOf(id)?.standing ?? "live", wording) },
  ]);
  const theories = tables.theories.map(({ id }): [string, Beside] => {
    const pieces = ledger.theoryStandingOf(id).evidence;
    const supporting = pieces.filter(({ evidence }) => evidence.bearing === "supports").length;
    return [refOf("theory", id), { note: `${supporting} for · ${pieces.length - supporting} against` }];
  });
  return new Map([...characters, ...people, ...questions, ...claims, ...theories]);
}

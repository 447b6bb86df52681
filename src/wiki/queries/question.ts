import { formatDay } from "../../lib/format-date.ts";
import { groupBy } from "../../lib/group.ts";
import type { Turn } from "../../lib/turn-to.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import { anchorOf } from "../model/addresses.ts";
import type { Question } from "../model/question.ts";
import type { Claim } from "../model/source.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { properties, topics } from "../vocabulary/questions.ts";
import type { Topic } from "../vocabulary/questions.ts";
import type { SourceNote } from "./citation.ts";
import { SourceNotes, formatPublished } from "./citation.ts";
import type { ClaimView } from "./claim.ts";
import { claimView } from "./claim.ts";
import type { Family } from "./genealogy.ts";
import { familyOfQuestion } from "./genealogy.ts";
import type { PageLink } from "./link.ts";
import { addressOfClaim, claimsOnPage } from "./ledger-pages.ts";
import { linkToRef } from "./link.ts";
import { addressOfPage, linesOnPage, turnList, turnOf, wholeList } from "./list-pages.ts";
import { lookup } from "./lookup.ts";
import type { StandingRow } from "./standing.ts";
import { standingRow } from "./standing.ts";
import type { Why } from "./why.ts";
import { whyOf } from "./why.ts";

/** Two claims that cannot both be right. */
export interface AtOddsView {
  readonly one: ClaimView;
  readonly other: ClaimView;
}

/** Everything that a question’s page shows. */
export interface QuestionPageData {
  readonly id: string;
  readonly text: string;
  readonly topic: Topic;
  readonly subject?: PageLink;
  readonly standing: StandingRow;
  readonly why: Why;
  /** When it was last said that nothing is announced, by whom, and where that claim stands. */
  readonly unannounced?: { readonly date: string; readonly by: string; readonly to: string };
  readonly settledBy: string;
  readonly ruling?: { readonly date: string; readonly reason: string; readonly cites: readonly number[] };
  readonly note?: string;
  readonly freshness?: string;
  /** On the first page alone, as the family. */
  readonly atOdds: readonly AtOddsView[];
  /** The claims of this page of the ledger. What is computed is computed of all. */
  readonly claims: readonly ClaimView[];
  readonly turn: Turn;
  /** Which work is the origin, and who repeated it. */
  readonly family: Family;
  readonly sources: readonly SourceNote[];
}

/** Pairs at odds that a page lays side by side; the ledger below them holds every claim. */
const shownPairs = 6;

const noFamily: Family = { trees: [], alone: 0, left: 0 };

/**
 * The data of a question’s page; undefined where the question is sealed or unknown. A long ledger has more pages than one.
 * @param asked the question’s id, and after a slash the number of a later page: `release/2`.
 */
export function questionPage(world: OpenWorld, asked: string): QuestionPageData | undefined {
  const [id = "", number = ""] = asked.split("/");
  const found = lookup(world);
  const question = found.questions.get(id);
  const ledger = ledgerOf(world);
  const turned = number === wholeList ? undefined : turnList(ledger.claimsOf(id), number, claimsOnPage);
  if (!question || !turned) return undefined;
  const isFirst = turned.page === 1;
  const notes = new SourceNotes(world);
  const subject = question.subject === "series" ? undefined : linkToRef(world, question.subject);
  const ruling = found.questionRulings.get(id);
  const freshness = ledger.freshnessOf(id);
  const row = standingRow(world, question, notes);
  const unannounced = ruling ? undefined : unannouncedOf(world, id);
  return {
    id,
    text: question.text,
    topic: properties[question.property].topic,
    ...(subject && { subject }),
    standing: row,
    why: whyOf(world, id),
    ...(unannounced && { unannounced }),
    settledBy: question.settledBy,
    ...(ruling && {
      ruling: { date: formatDay(ruling.date), reason: ruling.reason, cites: notes.citeAll(ruling.citations) },
    }),
    ...(question.note !== undefined && { note: question.note }),
    ...(freshness?.stale && { freshness: `The last source is ${freshness.ageDays} days old.` }),
    atOdds: isFirst ? oddsOf(world, id, notes, shownPairs) : [],
    claims: turned.rows.map((claim) => claimView(world, claim, notes)),
    turn: turnOf(turned),
    family: isFirst ? familyOfQuestion(world, id) : noFamily,
    sources: notes.list(),
  };
}

/**
 * The claims of a question that cannot both be right, two by two: where the standing itself turns on a clash,
 * that pair first; then the newest claim of each side of every other contradiction, those that still stand before
 * those of which one side or both were overtaken.
 */
export function oddsOf(world: OpenWorld, id: string, notes: SourceNotes, most: number): AtOddsView[] {
  const ledger = ledgerOf(world);
  const { clash } = ledger.standingOf(id);
  const pairs = ledger.contradictionsOf(id).flatMap(({ sides: [one, other] }) => {
    const a = one[0];
    const b = other[0];
    return a && b ? [[a, b] as const] : [];
  });
  const first = clash ? [clash.claims] : [];
  const same = (pair: readonly [Claim, Claim]): boolean =>
    clash?.claims.every((claim) => pair.includes(claim)) ?? false;
  const overtaken = (pair: readonly [Claim, Claim]): number =>
    pair.filter(({ id: claim }) => ledger.claimStandingOf(claim)?.standing !== "live").length;
  const others = pairs.filter((pair) => !same(pair)).sort((a, b) => overtaken(a) - overtaken(b));
  // Only what is shown may cite: a source of a pair left out would stand in the list without a mark.
  return [...first, ...others].slice(0, most).map(([one, other]) => ({
    one: claimView(world, one, notes),
    other: claimView(world, other, notes),
  }));
}

/** The newest live claim that nothing is announced, in words; undefined where none is. */
function unannouncedOf(world: OpenWorld, id: string): QuestionPageData["unannounced"] {
  const ledger = ledgerOf(world);
  const claim = ledger
    .claimsOf(id)
    .find(
      ({ id: claimId, value }) =>
        value.type === "unannounced" && ledger.claimStandingOf(claimId)?.standing === "live",
    );
  const imprint = claim && lookup(world).imprints.get(claim.source);
  return (
    imprint && {
      date: formatPublished(imprint.published),
      by: imprint.publisherName,
      to: addressOfClaim(world, claim),
    }
  );
}

/** Everything that the list of questions shows. */
export interface QuestionsPageData {
  /** Every topic that has a question, with where its first one stands. */
  readonly topics: readonly { readonly topic: Topic; readonly to: string }[];
  /** The questions of this page, by topic; each topic with its place in addresses. */
  readonly groups: readonly {
    readonly topic: Topic;
    readonly anchor: string;
    readonly rows: readonly StandingRow[];
  }[];
  readonly turn: Turn;
}

/**
 * A page of the questions that may be asked, by topic; undefined for an id that is no page of the list. The sources stand
 * on each question’s own page.
 */
export function questionsPage(world: OpenWorld, id = ""): QuestionsPageData | undefined {
  const notes = new SourceNotes(world);
  const topicOf = ({ property }: Question): Topic => properties[property].topic;
  const byTopic = groupBy(world.tables.questions, topicOf);
  const ordered = topics.flatMap((topic) => byTopic.get(topic) ?? []);
  const turned = turnList(ordered, id, linesOnPage);
  if (!turned) return undefined;
  const here = groupBy(turned.rows, topicOf);
  return {
    topics: topics
      .filter((topic) => byTopic.has(topic))
      .map((topic) => {
        const place = ordered.findIndex((question) => topicOf(question) === topic);
        const page = turned.pages === 1 ? 1 : Math.floor(place / linesOnPage) + 1;
        return { topic, to: anchorOf(addressOfPage("/questions", page), anchorIn(topic)) };
      }),
    groups: [...here].map(([topic, questions]) => ({
      topic,
      anchor: anchorIn(topic),
      rows: questions.map((question) => ({ ...standingRow(world, question, notes), cites: [] })),
    })),
    turn: turnOf(turned),
  };
}

const anchorIn = (topic: Topic): string => topic.replaceAll(" ", "-");

import { formatDay, formatMonth } from "../../lib/format-date.ts";
import { firstOf } from "../../lib/group.ts";
import { daysBetween } from "../../lib/span.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { TagView } from "./tag.ts";
import { tagOf } from "./tag.ts";
import { addressOf } from "../model/addresses.ts";
import type { SourceNote } from "./citation.ts";
import { SourceNotes } from "./citation.ts";
import type { ClaimView } from "./claim.ts";
import { claimView, newestFirst } from "./claim.ts";
import type { PageLink } from "./link.ts";
import { linkTo } from "./link.ts";
import { lookup } from "./lookup.ts";
import type { AtOddsView } from "./question.ts";
import { oddsOf } from "./question.ts";
import type { SlipData } from "./slip.ts";
import { slipData } from "./slip.ts";
import type { StandingRow } from "./standing.ts";
import { standingRow } from "./standing.ts";

/** Everything that the home page shows. */
export interface HomePageData {
  readonly edition: string;
  readonly counts: {
    readonly entries: number;
    readonly sources: number;
    readonly atOdds: number;
    readonly characters: number;
  };
  readonly standings: readonly StandingRow[];
  /** Months by which the next season comes with a chance of 10, 50 and 90 per cent, going by reports. */
  readonly outlook?: { readonly p10: string; readonly p50: string; readonly p90: string; readonly n: number };
  /** Every dated prediction of the release, for a chart. */
  readonly slip: SlipData;
  /** The official day of the release, where one is set and lies ahead; days is at least 1. */
  readonly countdown?: { readonly date: string; readonly days: number };
  /** The newest dated report on the release; its age in whole days. */
  readonly lastReport?: { readonly date: string; readonly days: number };
  readonly latest: readonly ClaimView[];
  readonly atOdds: readonly (AtOddsView & { readonly question: PageLink })[];
  /** Who is in the next season: {@link shownCast} rows at most, and of the first group as many tags. */
  readonly cast: readonly StandingRow[];
  readonly roll: readonly {
    readonly tag: TagView;
    readonly to: string;
    readonly players: readonly string[];
  }[];
  readonly sources: readonly SourceNote[];
}

const shownLatest = 6;
const shownOdds = 2;
const shownCast = 48;

/** Where things stand on the as-of date, as far as this reader may know. */
export function homePage(world: OpenWorld): HomePageData {
  const found = lookup(world);
  const ledger = ledgerOf(world);
  const notes = new SourceNotes(world);
  const { nextSeason, groups } = world.site;
  const leads = nextSeason.leads.flatMap((id) => found.questions.get(id) ?? []);
  const casting = world.tables.questions.filter(
    ({ property, season }) => property === "casting" && season === nextSeason.number,
  );
  const latest = firstOf(world.tables.claims, shownLatest, newestFirst).filter(
    ({ since }) => since !== "undated",
  );
  const disputed = [...new Set([...leads, ...world.tables.questions])].filter(
    ({ id }) => ledger.standingOf(id).standing === "disputed",
  );
  const outlook = ledger.outlook(nextSeason.release);
  const newest = ledger.claimsOf(nextSeason.release).find(({ since }) => since !== "undated");
  const countdown = countdownOf(world);
  return {
    edition: formatDay(world.clocks.asOf),
    counts: {
      entries: world.tables.claims.length + world.tables.facts.length,
      sources: world.tables.sources.length,
      atOdds: disputed.length,
      characters: world.tables.characters.length,
    },
    standings: leads.map((question) => standingRow(world, question, notes)),
    ...(outlook && {
      outlook: {
        p10: formatMonth(outlook.tenth),
        p50: formatMonth(outlook.middle),
        p90: formatMonth(outlook.ninetieth),
        n: outlook.claims.length,
      },
    }),
    slip: slipData(world),
    ...(countdown && { countdown }),
    ...(newest && {
      lastReport: { date: formatDay(newest.since), days: daysBetween(newest.since, world.clocks.asOf) },
    }),
    latest: latest.map((claim) => claimView(world, claim, notes, true)),
    atOdds: disputed.slice(0, shownOdds).flatMap((question) => {
      const link = linkTo(world, "question", question.id);
      const odds = oddsOf(world, question.id, notes, 1)[0];
      return odds && link ? [{ question: link, ...odds }] : [];
    }),
    cast: casting.slice(0, shownCast).map((question) => standingRow(world, question, notes)),
    roll: world.tables.characters
      .filter(({ group }) => group === groups[0]?.id)
      .slice(0, shownCast)
      .map((character) => ({
        tag: tagOf(world, character),
        to: addressOf("character", character.id),
        players: (found.castingsOf.get(character.id) ?? []).flatMap(
          ({ person }) => found.people.get(person)?.name.credited ?? [],
        ),
      })),
    sources: notes.list(),
  };
}

/** The days to a release whose single day is official or settled and lies ahead; undefined otherwise. */
function countdownOf(world: OpenWorld): HomePageData["countdown"] {
  const { standing, answer } = ledgerOf(world).standingOf(world.site.nextSeason.release);
  if (standing !== "official" && standing !== "settled") return undefined;
  if (answer?.type !== "date" && answer?.type !== "window") return undefined;
  const { first, last, approximate, uncertain } = answer.span;
  if (first !== last || approximate || uncertain || first <= world.clocks.asOf) return undefined;
  return { date: formatDay(first), days: daysBetween(world.clocks.asOf, first) };
}

import { formatDay } from "../../lib/format-date.ts";
import { compareText, groupBy } from "../../lib/group.ts";
import { addressOf } from "../model/addresses.ts";
import type { Question } from "../model/question.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { turnBack } from "../spoilers/gate.ts";
import { readPeriod } from "../spoilers/period.ts";
import type { Stand } from "./change.ts";
import { byTopic, differ, standIn } from "./change.ts";
import { formatPublished } from "./citation.ts";
import type { PageLink } from "./link.ts";
import { lookup } from "./lookup.ts";

/** Where one question stood on two days. */
export interface Difference {
  readonly question: PageLink;
  readonly before: Stand;
  readonly after: Stand;
}

/** A publisher’s works that came between two days. */
export interface NewWorks {
  readonly publisher: string;
  readonly count: number;
  /** The newest of them, by date. */
  readonly newest: readonly PageLink[];
}

/** What became otherwise between two days. */
export interface Comparison {
  readonly from: string;
  readonly to: string;
  /** Questions whose standing or answer is another. */
  readonly moved: readonly Difference[];
  /** Questions of which nobody had spoken. */
  readonly asked: readonly { readonly question: PageLink; readonly after: Stand }[];
  readonly claims: number;
  readonly works: number;
  readonly publishers: readonly NewWorks[];
}

/** Works of one publisher that are named; the count says how many there are. */
const named = 5;

/**
 * Compares two days, written `from/to` as in the address: which questions changed their standing or answer, which are
 * new, and which works came. Undefined where the days cannot be compared ({@link readPeriod}).
 *
 * @example comparison(world, "2024-05-23/2025-08-01")
 */
export function comparison(world: OpenWorld, id: string): Comparison | undefined {
  const [first = "", last = ""] = id.split("/");
  const period = readPeriod(first, last, world.site.opened, world.clocks.asOf).value;
  if (!period) return undefined;
  const now = turnBack(world, period.to);
  const then = turnBack(world, period.from);
  const stands = now.tables.questions.toSorted(byTopic).flatMap((question) => {
    const [before, after] = [standIn(then, question), standIn(now, question)];
    return after && differ(before, after) ? [{ question: linkOf(question), before, after }] : [];
  });
  const works = now.tables.sources.filter(({ since }) => since === "undated" || since > period.from);
  return {
    from: formatDay(period.from),
    to: formatDay(period.to),
    moved: stands.flatMap(({ before, ...rest }) => (before ? [{ ...rest, before }] : [])),
    asked: stands.flatMap(({ question, before, after }) => (before ? [] : [{ question, after }])),
    claims: now.tables.claims.length - then.tables.claims.length,
    works: works.length,
    publishers: publishersOf(now, works),
  };
}

const linkOf = ({ id, text }: Question): PageLink => ({ text, to: addressOf("question", id) });

/** Works by publisher, most works first. */
function publishersOf(world: OpenWorld, works: OpenWorld["tables"]["sources"]): NewWorks[] {
  const { publishers } = lookup(world);
  return [...groupBy(works, ({ publisher }) => publisher)]
    .map(([id, own]) => ({
      publisher: publishers.get(id)?.name ?? id,
      count: own.length,
      newest: own
        .toSorted((a, b) => compareText(b.published?.last ?? "", a.published?.last ?? ""))
        .slice(0, named)
        .map((work) => ({ text: formatPublished(work.published), to: addressOf("source", work.id) })),
    }))
    .sort((a, b) => b.count - a.count || compareText(a.publisher, b.publisher));
}

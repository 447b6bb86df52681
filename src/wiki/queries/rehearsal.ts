import { formatDay, formatSpan } from "../../lib/format-date.ts";
import { compareText } from "../../lib/group.ts";
import { levelLabel } from "../model/episode-label.ts";
import type { Terms } from "../model/criteria.ts";
import type { Rehearsal } from "../model/rehearsal.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { SourceNote } from "./citation.ts";
import { SourceNotes } from "./citation.ts";
import { groundLink } from "./ground.ts";
import type { PageLink } from "./link.ts";
import { linkTo } from "./link.ts";

/** A proposition that is settled already, with its outcome, which a page shows only once the reader has answered. */
export interface RehearsalView extends Terms {
  readonly id: string;
  readonly question: string;
  /** The day on which it is asked, in words; or the episode after which it is. */
  readonly asked: string;
  readonly decidedBy: string;
  /** Whether it is about the real world, where what was known that day can be looked up, or about the story. */
  readonly real: boolean;
  /** Where the record stood on that day. */
  readonly known?: PageLink;
  readonly outcome: {
    readonly holds: boolean;
    readonly text: string;
    readonly on?: PageLink;
    /** Numbered for this outcome alone: one list for the page would tell what happened. */
    readonly sources: readonly SourceNote[];
  };
}

/** Everything that the page for practice shows. */
export interface RehearsalPageData {
  readonly rehearsals: readonly RehearsalView[];
}

/**
 * The propositions whose outcome lies within the reader’s progress and as-of date. The real world comes first, by the day on which it is asked, then the story by episode.
 */
export const rehearsalPage = (world: OpenWorld): RehearsalPageData => ({
  rehearsals: world.tables.rehearsals.toSorted(inOrder).map((rehearsal) => rehearsalView(world, rehearsal)),
});

const inOrder = (a: Rehearsal, b: Rehearsal): number =>
  compareText(a.asked ?? "story", b.asked ?? "story") || a.after - b.after || compareText(a.id, b.id);

function rehearsalView(world: OpenWorld, rehearsal: Rehearsal): RehearsalView {
  const { id, question, proposition, criteria, asked, after, about, outcome } = rehearsal;
  const link = about === undefined ? undefined : linkTo(world, "question", about);
  const on = groundLink(world, outcome.on);
  const notes = new SourceNotes(world);
  notes.citeAll(outcome.citations);
  return {
    id,
    question,
    asked: asked === undefined ? levelLabel(world.site, after) : formatDay(asked),
    proposition,
    criteria: { ...criteria, deadline: criteria.deadline.text },
    decidedBy: formatSpan(criteria.deadline),
    real: asked !== undefined,
    ...(link &&
      asked !== undefined &&
      asked >= world.site.opened && { known: { ...link, to: `${link.to}?asof=${asked}` } }),
    outcome: {
      holds: outcome.holds,
      text: outcome.text,
      ...(on && { on }),
      sources: notes.list(),
    },
  };
}

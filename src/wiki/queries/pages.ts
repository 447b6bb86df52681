import type { OpenWorld } from "../spoilers/gate.ts";
import { aboutPage } from "./about.ts";
import { castPage } from "./cast.ts";
import { changesPage, monthPage } from "./changes.ts";
import { characterPage } from "./character.ts";
import { comparison } from "./comparison.ts";
import { entryPage, worldPage } from "./entry.ts";
import { episodePage, episodesPage } from "./episode.ts";
import { homePage } from "./home.ts";
import { outbreakPage } from "./outbreak.ts";
import { peoplePage, personPage } from "./person.ts";
import { questionPage, questionsPage } from "./question.ts";
import { rehearsalPage } from "./rehearsal.ts";
import { sourcePage } from "./source.ts";
import { sourcesPage, worksList } from "./sources.ts";
import { speculationPage } from "./speculation.ts";
import { theoryPage } from "./theory.ts";
import { tiesPage } from "./ties.ts";
import { timelinePage } from "./timeline.ts";

/**
 * Every page that asks the record something, with the one query that answers it; and what a page asks besides, when
 * its address wants more than the page was made with (a comparison of two days, every work on record).
 */
export const pages = {
  home: homePage,
  cast: castPage,
  character: characterPage,
  ties: tiesPage,
  people: peoplePage,
  person: personPage,
  episodes: episodesPage,
  episode: episodePage,
  world: worldPage,
  entry: entryPage,
  timeline: timelinePage,
  outbreak: outbreakPage,
  speculation: speculationPage,
  rehearsal: rehearsalPage,
  theory: theoryPage,
  questions: questionsPage,
  question: questionPage,
  sources: sourcesPage,
  source: sourcePage,
  changes: changesPage,
  month: monthPage,
  about: aboutPage,
  comparison,
  works: worksList,
} as const satisfies Record<string, (world: OpenWorld, id: string) => unknown>;

/** The name of a page. */
export type PageName = keyof typeof pages;

/** What a page’s query answers. */
export type PageDataOf<N extends PageName> = NonNullable<ReturnType<(typeof pages)[N]>>;

/** An answer: the page’s data, or only that the page is sealed at the reader’s place. */
export type Answer<N extends PageName = PageName> =
  | { readonly sealed: false; readonly data: PageDataOf<N> }
  | { readonly sealed: true };

/** Asks a page’s question; undefined where what it is about is sealed or does not exist. */
export function answer<N extends PageName>(world: OpenWorld, name: N, id: string): PageDataOf<N> | undefined {
  // Each query returns its own page’s data; the table keeps name and data together.
  const query: (world: OpenWorld, id: string) => unknown = pages[name];
  return query(world, id) as PageDataOf<N> | undefined;
}

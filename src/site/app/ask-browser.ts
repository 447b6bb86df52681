import { edition, site } from "virtual:register";
import { wholeList } from "../../wiki/queries/list-pages.ts";
import type { Answer, PageName } from "../../wiki/queries/pages.ts";
import type { Clocks } from "../../wiki/spoilers/clocks.ts";
import type { Ask, AskNow } from "../routes/asking.ts";
import { readerSettings } from "../components/reader.ts";
import { NotFound } from "../routes/asking.ts";
import { pathOf } from "../routes/routes.ts";
import { patience, within } from "../../lib/patience.ts";
import { Absent, fetchJson } from "./fetch-json.ts";
import { lookForNewer } from "./newer-edition.ts";

/**
 * Answers in the browser. For a reader at the premise, today, the build has made every answer and one small
 * file is fetched. For anybody else the layers up to their progress are fetched and the same query is run here.
 */
export const askBrowser: Ask = async (name, id, clocks) => {
  if (isPrepared(clocks) && !isAside(name, id)) return preparedOrRun(name, id, clocks);
  const found = await run(name, id, clocks);
  if (found) return found;
  if (isAside(name, id)) throw new NotFound(`Nothing answers ${name} “${id}”.`);
  // Not in this reader’s world: sealed from them, not yet known on that day, or nowhere. Only the build knows.
  await prepared(name, id);
  return { sealed: true };
};

/** The build’s answer; where none comes, what the record gives that is kept on this device or comes in its place. */
async function preparedOrRun(name: PageName, id: string, clocks: Clocks): Promise<Answer> {
  try {
    return await prepared(name, id);
  } catch (error) {
    // Of an address that the record knows nothing is absent; where the record does not come either, nobody can say so.
    const found = await run(name, id, clocks);
    if (!found) throw error;
    return found;
  }
}

/** Runs a page’s query over the layers of some clocks; undefined where their world knows no such page. */
async function run(name: PageName, id: string, clocks: Clocks): Promise<Answer | undefined> {
  const ask = await loadRecord(clocks);
  return ask(name, id);
}

/** What pages ask beside their own question: of no address, so the build has made no answer. */
const isAside = (name: PageName, id: string): boolean =>
  name === "comparison" || name === "works" || id === wholeList;

/** Asks the record, once the code for it has been fetched. */
let askRecord: AskNow = () => undefined;

/**
 * Fetches the record and the code for it, and gives the way to ask that very record: what is at hand may be put away
 * again meanwhile, and then knows of nothing.
 */
async function loadRecord(clocks: Clocks): Promise<(name: PageName, id: string) => Answer | undefined> {
  const [{ answerAtHand, answerIn }, { openFor }] = await within(
    Promise.all([import("./ask-record.ts"), import("./open-browser.ts")]),
  );
  const world = await openFor(clocks);
  askRecord = answerAtHand;
  return (name, id) => answerIn(world, name, id);
}

/** Answers at once, from a record that was fetched before; undefined where it was not, or knows of no such page. */
export const askNow: AskNow = (name, id, clocks) => askRecord(name, id, clocks);

/** Fetches the record up to the reader’s progress ahead of need; it is no fault where that fails. */
export const fetchRecord = (): void => {
  loadRecord(readerSettings().clocks).catch(() => {});
};

/** Tells whether the build has made the answers for these clocks; in development there is no build. */
export const isPrepared = ({ progress, asOf }: Clocks): boolean =>
  import.meta.env.PROD && progress === null && asOf === site.today;

/**
 * Fetches the answer that the build has made. @throws NotFound where it made none, and another error where the host has
 * none because it has lost it, or because a newer edition has taken this one’s place.
 */
async function prepared(name: PageName, id: string): Promise<Answer> {
  const path = id === "" ? name : `${name}/${id.split("/").map(encodeURIComponent).join("/")}`;
  try {
    const fetched = await fetchJson(`${import.meta.env.BASE_URL}answers/${edition}/${path}.json`, "The page");
    // The file was written by this edition’s build from the same query.
    return fetched as Answer;
  } catch (error) {
    if (!(error instanceof Absent) || (await lookForNewer()) || (await hasPage(name, id))) throw error;
    throw new NotFound(`There is no ${name} “${id}”.`);
  }
}

/**
 * Tells whether the host has the page itself, whose answer it has not: one file may be lost, and a page that is sealed is
 * known to the host alone. @throws where it does not say.
 */
async function hasPage(name: PageName, id: string): Promise<boolean> {
  const { status } = await fetch(`${import.meta.env.BASE_URL}${pathOf(name, id)}`, {
    method: "HEAD",
    signal: AbortSignal.timeout(patience),
    cache: "no-store",
  });
  return status !== 404;
}

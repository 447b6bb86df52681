import { labelOfNumbers } from "../model/episode-label.ts";

/** An episode that a query names by its number. */
export interface EpisodeAsked {
  /** Written as its document has it: its label, or without a season “Episode 3”. */
  readonly text: string;
  /** The query says nothing else. */
  readonly whole: boolean;
}

/** What stands before a number, and what stands behind one; in English an ordinal stands before either word. */
const seasonWords = new Set(["s", "season", "시즌"]);
const episodeWords = new Set(["e", "ep", "eps", "episode", "에피소드"]);
const afterSeason = new Set(["기"]);
const afterEpisode = new Set(["화", "회", "편"]);
/** What joins the two and says nothing. */
const joins = new Set(["the", "of", "in", "제"]);

const cardinals = (
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen twenty"
).split(" ");
const ordinals = (
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
  "sixteenth seventeenth eighteenth nineteenth twentieth"
).split(" ");
const ordinalEndings = new Set(["st", "nd", "rd", "th"]);

/** A part of an expression: what it says, and the place after it. */
interface Part {
  readonly unit: "season" | "episode";
  readonly number: number;
  readonly to: number;
}

/**
 * The episode that a query names, if any: a season, where one is said, and an episode, in either order, each a word
 * and a number in figures or in words. Which episodes there are is not known here.
 * @example readEpisode("1x03"), ("season one episode three") and ("시즌1 3회") say S1 E03; ("3rd episode recap") says
 * Episode 3 and something else.
 */
export function readEpisode(query: string): EpisodeAsked | undefined {
  const tokens =
    query
      .normalize("NFKC")
      .toLowerCase()
      .match(/\d+|첫|제(?=\s*\d)|\p{L}+/gu) ?? [];
  for (let from = 0; from < tokens.length; from += 1) {
    const found = crossAt(tokens, from) ?? pairAt(tokens, from);
    if (!found) continue;
    const { season, episode, to } = found;
    const others = [...tokens.slice(0, from), ...tokens.slice(to)];
    return {
      text: season === undefined ? `Episode ${episode}` : labelOfNumbers(season, episode),
      whole: others.every((token) => joins.has(token)),
    };
  }
  return undefined;
}

interface Pair {
  readonly season: number | undefined;
  readonly episode: number;
  readonly to: number;
}

/** “1x03”, as names of files have it. */
function crossAt(tokens: readonly string[], at: number): Pair | undefined {
  const [season, episode] = [figures(tokens[at]), figures(tokens[at + 2])];
  if (tokens[at + 1] !== "x" || season === undefined || episode === undefined) return undefined;
  return { season, episode, to: at + 3 };
}

/** An episode with its season before or behind it, or without one. */
function pairAt(tokens: readonly string[], at: number): Pair | undefined {
  const first = partAt(tokens, at);
  if (!first) return undefined;
  let next = first.to;
  while (joins.has(tokens[next] ?? "")) next += 1;
  const second = partAt(tokens, next);
  const parts = second && second.unit !== first.unit ? [first, second] : [first];
  const episode = parts.find(({ unit }) => unit === "episode")?.number;
  if (episode === undefined) return undefined;
  const season = parts.find(({ unit }) => unit === "season")?.number;
  return { season, episode, to: parts.at(-1)?.to ?? at };
}

function partAt(tokens: readonly string[], at: number): Part | undefined {
  const [word = "", next = ""] = tokens.slice(at);
  const unit = seasonWords.has(word) ? "season" : episodeWords.has(word) ? "episode" : undefined;
  const number = unit && (figures(next) ?? placeIn(cardinals, next));
  if (unit && number !== undefined) return { unit, number, to: at + 2 };
  const counted = figures(word) ?? (word === "첫" ? 1 : undefined);
  if (counted !== undefined && afterEpisode.has(next))
    return { unit: "episode", number: counted, to: at + 2 };
  if (counted !== undefined && afterSeason.has(next)) return { unit: "season", number: counted, to: at + 2 };
  return ordinalAt(tokens, at);
}

/** “3rd episode”, “first season”. */
function ordinalAt(tokens: readonly string[], at: number): Part | undefined {
  const [word = "", next = ""] = tokens.slice(at);
  const inFigures = ordinalEndings.has(next) ? figures(word) : undefined;
  const number = inFigures ?? placeIn(ordinals, word);
  if (number === undefined) return undefined;
  const to = at + (inFigures === undefined ? 1 : 2);
  const unit = tokens[to] ?? "";
  if (seasonWords.has(unit)) return { unit: "season", number, to: to + 1 };
  return episodeWords.has(unit) ? { unit: "episode", number, to: to + 1 } : undefined;
}

/** Numbers have three figures at most: a year is none. */
const figures = (token: string | undefined): number | undefined =>
  token !== undefined && /^\d{1,3}$/u.test(token) ? Number(token) : undefined;

const placeIn = (list: readonly string[], word: string): number | undefined =>
  list.includes(word) ? list.indexOf(word) + 1 : undefined;

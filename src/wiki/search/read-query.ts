import { hasInitials } from "../names/initials.ts";
import { hangulFromKeys, isLikelyTyped, latinFromKeys } from "../names/keyboard.ts";
import type { Parted } from "../names/particles.ts";
import { withoutLatinParticle, withoutParticle } from "../names/particles.ts";
import type { EpisodeAsked } from "./read-episode.ts";
import { readEpisode } from "./read-episode.ts";

/** How a query was understood. */
export const readingKinds = [
  "empty",
  "plain",
  "sound",
  "typo",
  "initials",
  "partial syllable",
  "particle",
  "layout",
  "episode",
] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** One way to understand a query, before it is known what it finds. */
export interface Candidate {
  readonly kind: Exclude<ReadingKind, "empty" | "sound" | "typo">;
  /** What is looked for. */
  readonly text: string;
  /** What makes this way less likely than taking the query as it stands. */
  readonly penalty: number;
  /** One sentence that says so. */
  readonly explanation: string;
  /** Too bold a guess unless it is the whole of a name. */
  readonly bold?: boolean;
}

/** A query made safe: what was read of it, and the ways to understand it, the plain one first. */
export interface ReadQuery {
  readonly text: string;
  /** The query was longer than is read. */
  readonly cut: boolean;
  /** The episode that it names, whether or not there is one. */
  readonly episode?: EpisodeAsked;
  readonly candidates: readonly Candidate[];
}

/** Characters read of a query; titles are shorter. */
export const queryLimit = 100;

const penalties = {
  plain: 0,
  initials: 0,
  "partial syllable": 0,
  particle: 3,
  layout: 5,
  episode: 0,
} as const;

/**
 * Reads a query as typed. Control and format characters fall away, and everything past the limit; any text
 * is fit input.
 * @example readQuery("dlcjdtks") is read plainly, or as 이청산 typed on a Latin layout.
 */
export function readQuery(query: string): ReadQuery {
  // A key has its query read by whoever finds something for it, and by whoever fetches what is lacking.
  if (last?.query !== query) last = { query, read: readAnew(query) };
  return last.read;
}

let last: { readonly query: string; readonly read: ReadQuery } | undefined;

function readAnew(query: string): ReadQuery {
  // A pasted novel is cut before it is looked at, then again to the exact number of characters.
  const characters = Array.from(
    query
      .slice(0, queryLimit * 8)
      .normalize("NFC")
      .replaceAll(/[\p{C}\s]+/gu, " ")
      .trim(),
  );
  const text = characters.slice(0, queryLimit).join("").trim();
  const episode = readEpisode(text);
  return {
    text,
    cut: characters.length > queryLimit || query.length > queryLimit * 8,
    ...(episode && { episode }),
    candidates: candidatesOf(text, episode),
  };
}

function candidatesOf(text: string, episode: EpisodeAsked | undefined): Candidate[] {
  if (text === "") return [];
  const particle = (parted: Parted): Candidate =>
    candidate("particle", parted.stem, `Read without the particle: ${parted.stem} + ${parted.particle}.`);
  return [
    asWritten(text),
    ...(episode?.whole ? [candidate("episode", episode.text, `Read as ${episode.text}.`)] : []),
    ...withoutParticle(text.replaceAll(" ", "")).map(particle),
    ...withoutLatinParticle(text).map((parted) => ({ ...particle(parted), bold: true })),
    ...typedElsewhere(text),
  ];
}

/** What was meant if the keyboard stood on the other layout; wide letters lie on the same keys as narrow ones. */
function typedElsewhere(text: string): Candidate[] {
  const hangul = hangulFromKeys(text.normalize("NFKC"));
  const latin = latinFromKeys(text);
  const meant =
    hangul === undefined
      ? []
      : [hangul, ...withoutParticle(hangul.replaceAll(" ", "")).map(({ stem }) => stem)].map((one) => ({
          ...candidate("layout", one, `Read as Hangul typed on a Latin keyboard: ${hangul}.`),
          ...(!isLikelyTyped(hangul) && { bold: true }),
        }));
  return latin === undefined
    ? meant
    : [...meant, candidate("layout", latin, `Read as Latin letters typed on a Hangul keyboard: ${latin}.`)];
}

function asWritten(text: string): Candidate {
  if (/^[가-힣 ]+[ㄱ-ㅎ]$/u.test(text))
    return candidate("partial syllable", text, `Read as an unfinished syllable: ${text}….`);
  if (hasInitials(text))
    return candidate(
      "initials",
      text,
      `Read as initials: ${Array.from(text.replaceAll(" ", "")).join(" + ")}.`,
    );
  return candidate("plain", text, "Read as written.");
}

const candidate = (kind: Candidate["kind"], text: string, explanation: string): Candidate => ({
  kind,
  text,
  penalty: penalties[kind],
  explanation,
});

import type { HouseRule } from "./rule.ts";

/** What a content folder says of its own subject, as far as code must not. */
export interface SubjectRecord {
  readonly name?: string | { readonly credited: string; readonly hangul?: string };
  readonly title?: string | null;
}

/** The site record, as far as names stand in it. */
export interface SubjectSite {
  readonly name: string;
  readonly nameHangul: string;
  readonly broadcaster: string;
  readonly series: {
    readonly name: string;
    readonly hangul: string;
    readonly alternateNames: readonly string[];
  };
}

/**
 * The words that no line of code may hold: names of the wiki, the series and the broadcaster, of people,
 * characters and episodes. Names of one short word (“Dan”, “Navy”) are words of the language too and are left out.
 */
export function subjectWords(site: SubjectSite, records: Readonly<Record<string, SubjectRecord>>): string[] {
  const { name, hangul, alternateNames } = site.series;
  const ofSite = [
    site.name,
    site.name.split(" ")[0] ?? "",
    site.nameHangul,
    site.broadcaster,
    name,
    hangul,
    ...alternateNames,
  ];
  const ofRecords = Object.entries(records).flatMap(([id, { name: named, title }]) => {
    const names = typeof named === "object" ? [named.credited, named.hangul ?? ""] : [];
    return [id.includes("-") ? id : "", ...names, title ?? ""].filter(
      (word) => word.length > 5 || /^\p{Script=Hangul}{3,}$/u.test(word),
    );
  });
  return [...new Set([...ofSite, ...ofRecords])].filter((word) => word !== "");
}

/** No line of code outside content knows what it is about; comments may give examples. */
export const codeKnowsNoSubject = (words: readonly string[], breaks: HouseRule["breaks"]): HouseRule => ({
  name: "no line of code names the series, its people or its episodes",
  check: (files) =>
    files.flatMap(({ path, code }) => {
      const text = code.toLowerCase();
      return words
        .filter((word) => hasWord(text, word.toLowerCase()))
        .map((word) => `${path} says “${word}”; it belongs into src/content.`);
    }),
  breaks,
});

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{L}/u.test((text[at - 1] ?? "") + (text[at + word.length] ?? ""))) return true;
  return false;
}

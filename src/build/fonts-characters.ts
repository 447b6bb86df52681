import type { OpenLayer } from "../wiki/model/sealed.ts";
import type { TagMaterial } from "../wiki/vocabulary/statements.ts";

/** What a Korean face sets: each holds only the syllables of its own role. */
export const fontRoles = ["prose", "labels", "embroidery", "plates", "hand"] as const;
export type FontRole = (typeof fontRoles)[number];

/** Characters a role, as one sorted text each. */
export type RoleCharacters = Readonly<Record<FontRole, string>>;

/** The characters that the site's fonts must hold. */
export interface SiteCharacters {
  /** Hangul of the interface and of the premise. */
  readonly premise: RoleCharacters;
  /** Hangul that only the later layers need. */
  readonly later: RoleCharacters;
  /** Everything else. */
  readonly latin: string;
}

/** Blocks that belong to the Korean faces: jamo, syllables, and the two Korean stops (brief.md §3). */
const hangulBlocks = ["1100-11FF", "3130-318F", "A960-A97F", "AC00-D7FF", "3001-3002"] as const;

/** The blocks as `unicode-range` wants them, so that Latin never comes from a Korean file. */
export const hangulRange = hangulBlocks.map((block) => `U+${block}`).join(",");
const hangul = new RegExp(
  `[${hangulBlocks.map((block) => block.replaceAll(/[\dA-F]+/gu, String.raw`\u{$&}`)).join("")}]`,
  "gu",
);

/** Every different Hangul character of a text. */
export const hangulIn = (text: string): Set<string> => new Set(text.match(hangul));

/** Letters from one code point to another. */
const between = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** The letters ㄱ–ㅣ: 40 jamo and the 11 clusters that a keyboard makes of them; readers search by them. */
export const searchJamo = between(0x3131, 0x3163);

/** In every Latin file whatever the record says: ASCII and the marks of print. Accents come as they are used. */
const alwaysLatin = `${between(0x20, 0x7e)}\u{a0}·×½${between(0x2010, 0x2015)}${between(0x2018, 0x201e)}†‡•…′″←↑→↓−≈≠`;

/** Who letters each material of a name tag (brief.md §6). */
export const roleOfMaterial: Readonly<Record<TagMaterial, FontRole>> = {
  class25: "embroidery",
  second: "embroidery",
  senior: "embroidery",
  rescue: "embroidery",
  army: "embroidery",
  new: "embroidery",
  staff: "plates",
  state: "plates",
  family: "hand",
};

/** A note in handwriting, as the interface's code writes one. */
const handwriting = /(?:className="hand\b[^>]*>|\baside=")(?<note>[^<"]*)/gu;

/**
 * Collects the characters of each role from the layers of the record and the code of the interface. Prose
 * and labels hold all Hangul there is, as either may set any text; names are told apart by their material.
 */
export function collectCharacters(layers: readonly OpenLayer[], interfaceCode: string): SiteCharacters {
  const groups = layers.flatMap(({ site }) => site?.groups ?? []);
  const collect = (some: readonly OpenLayer[]): Record<FontRole, Set<string>> => {
    const text = hangulIn(JSON.stringify(some));
    const roles = {
      prose: text,
      labels: text,
      embroidery: new Set<string>(),
      plates: new Set<string>(),
      hand: new Set<string>(),
    };
    for (const { name, group } of some.flatMap(({ tables }) => tables.characters ?? [])) {
      const material = groups.find(({ id }) => id === group)?.material ?? "new";
      for (const character of hangulIn(name.hangul ?? "")) roles[roleOfMaterial[material]].add(character);
    }
    return roles;
  };
  const premise = collect(layers.filter(({ level }) => level === 0));
  const later = collect(layers.filter(({ level }) => level > 0));
  const ofInterface = hangulIn(interfaceCode + searchJamo);
  const notes = [...interfaceCode.matchAll(handwriting)]
    .map(({ groups: { note = "" } = {} }) => note)
    .join("");

  const open: Record<FontRole, Set<string>> = {
    ...premise,
    prose: new Set([...premise.prose, ...ofInterface]),
    labels: new Set([...premise.labels, ...ofInterface]),
    hand: new Set([...premise.hand, ...hangulIn(notes)]),
  };
  const everything = `${JSON.stringify(layers)}${interfaceCode}`.replaceAll(hangul, "");
  return {
    premise: mapRoles((role) => inOrder(open[role])),
    later: mapRoles((role) => inOrder([...later[role]].filter((character) => !open[role].has(character)))),
    latin: inOrder(new Set(alwaysLatin + everything)),
  };
}

/** Sorted, so that the same set is always the same text; control characters have no glyph. */
const inOrder = (characters: Iterable<string>): string =>
  [...characters]
    .filter((character) => !/\p{Cc}/u.test(character))
    .sort()
    .join("");

const mapRoles = (make: (role: FontRole) => string): RoleCharacters => ({
  prose: make("prose"),
  labels: make("labels"),
  embroidery: make("embroidery"),
  plates: make("plates"),
  hand: make("hand"),
});

import { compareText } from "../../lib/group.ts";
import { addressOf } from "../model/addresses.ts";
import { refOf } from "../model/entity.ts";
import type { Name } from "../model/name.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import type { LoreKind } from "../vocabulary/statements.ts";
import { loreKinds } from "../vocabulary/statements.ts";
import type { SpellingView } from "./character.ts";
import { spellingsOf } from "./character.ts";
import { SourceNotes } from "./citation.ts";
import type { SourceNote } from "./citation.ts";
import type { FactView } from "./fact.ts";
import { factsAbout } from "./fact.ts";
import type { PageLink } from "./link.ts";
import { linksTo } from "./link.ts";
import { lookup } from "./lookup.ts";
import type { MomentView } from "./outbreak.ts";
import { momentView } from "./outbreak.ts";

/** Everything that the page of a lore entry shows. */
export interface EntryPageData {
  readonly id: string;
  readonly kind: LoreKind;
  readonly name: Name;
  readonly line: string;
  readonly note?: string;
  readonly nameCites: readonly number[];
  readonly spellings: readonly SpellingView[];
  readonly facts: readonly FactView[];
  readonly moments: readonly MomentView[];
  readonly characters: readonly PageLink[];
  readonly sources: readonly SourceNote[];
}

/** The data of a lore entry’s page; undefined where the entry is sealed or unknown. */
export function entryPage(world: OpenWorld, id: string): EntryPageData | undefined {
  const found = lookup(world);
  const entry = found.entries.get(id);
  if (!entry) return undefined;
  const notes = new SourceNotes(world);
  const moments = [...(found.momentsAt.get(id) ?? [])].sort((a, b) => a.order - b.order);
  const { kind, name, line, note } = entry;
  return {
    id,
    kind,
    name,
    line,
    ...(note !== undefined && { note }),
    nameCites: notes.citeAll(name.hangulCitations ?? []),
    spellings: spellingsOf(world, refOf("entry", id), notes),
    facts: factsAbout(world, refOf("entry", id), notes),
    moments: moments.map((moment) => momentView(world, moment, notes)),
    characters: linksTo(world, "character", [...new Set(moments.flatMap((moment) => moment.characters))]),
    sources: notes.list(),
  };
}

/** Everything that the list of lore entries shows. */
export interface WorldPageData {
  readonly kinds: readonly {
    readonly kind: LoreKind;
    readonly entries: readonly { readonly link: PageLink; readonly line: string }[];
  }[];
}

/** Places, concepts, objects and organisations that may be named, by kind and name. */
export function worldPage(world: OpenWorld): WorldPageData {
  return {
    kinds: loreKinds.map((kind) => ({
      kind,
      entries: world.tables.entries
        .filter((entry) => entry.kind === kind)
        .sort((a, b) => compareText(a.name.credited, b.name.credited))
        .map(({ id, name, line }) => ({
          link: {
            text: name.credited,
            to: addressOf("entry", id),
            ...(name.hangul !== undefined && { hangul: name.hangul }),
          },
          line,
        })),
    })),
  };
}

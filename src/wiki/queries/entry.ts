import { compareText } from "../../lib/group.ts";
import type { Turn } from "../../lib/turn-to.ts";
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
import { turnList, turnOf } from "./list-pages.ts";
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
  readonly turn: Turn;
}

/**
 * Places, concepts, objects and organisations that may be named, by kind and name; undefined for an id that is no page of
 * the list. A page of a long list has the kinds that it has entries of.
 */
export function worldPage(world: OpenWorld, id = ""): WorldPageData | undefined {
  const place = new Map(loreKinds.map((kind, index) => [kind, index]));
  const turned = turnList(
    [...world.tables.entries].sort(
      (a, b) =>
        (place.get(a.kind) ?? 0) - (place.get(b.kind) ?? 0) || compareText(a.name.credited, b.name.credited),
    ),
    id,
  );
  if (!turned) return undefined;
  const kinds = loreKinds.map((kind) => ({
    kind,
    entries: turned.rows
      .filter((entry) => entry.kind === kind)
      .map(({ id: entry, name, line }) => ({
        link: {
          text: name.credited,
          to: addressOf("entry", entry),
          ...(name.hangul !== undefined && { hangul: name.hangul }),
        },
        line,
      })),
  }));
  return {
    kinds: turned.pages === 1 ? kinds : kinds.filter(({ entries }) => entries.length > 0),
    turn: turnOf(turned),
  };
}

import { compareText } from "../../lib/group.ts";
import type { SourceKind } from "../vocabulary/sources.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { formatPublished } from "./citation.ts";
import { linkTo } from "./link.ts";
import { lookup } from "./lookup.ts";

/** How a work goes back to the one above it: it repeats the whole of it, or relays it by name in a claim. */
export type Tie = "repeats" | "relays";

/** A work in the tree of who repeated whom. */
export interface WorkNode {
  /** Publisher and date, which never spoil. */
  readonly text: string;
  /** Its page, unless it is sealed. */
  readonly to?: string;
  readonly kind: SourceKind;
  /** None for an origin. */
  readonly tie?: Tie;
  /** Whether the page is about this work. */
  readonly here: boolean;
  /** Whether its own repeaters already stand at its first place in the tree. */
  readonly again: boolean;
  readonly repeaters: readonly WorkNode[];
}

/** The trees of some works: each origin with those who repeated it. */
export interface Family {
  readonly trees: readonly WorkNode[];
  /** Works that neither repeat another one nor are repeated. */
  readonly alone: number;
  /** Works of the trees that are not shown, because there are too many. */
  readonly left: number;
}

/** Most works that are drawn; a tree of more is read on the pages of its works. */
const mostDrawn = 120;

type Ties = Map<string, Map<string, Tie>>;

/**
 * The family of one work: its origins, as far back as is known, and everyone who repeated them.
 * @example of one of eight reprints: the agency’s statement with eight works under it, this one marked.
 */
export function familyOfSource(world: OpenWorld, id: string): Family {
  const up: Ties = new Map();
  climb([id], (work) => parentsOf(world, work), up);
  const down: Ties = new Map();
  const family = [...climb(rootsOf(up), (work) => repeatersOf(world, work), down)];
  const ties: Ties = new Map(family.map((work) => [work, parentsOf(world, work)]));
  const { alone, ...grown } = growTrees(world, ties, id);
  return { ...grown, alone: grown.trees.length === 0 ? alone : 0 };
}

/** The family of the works that answer a question, with what they go back to. */
export function familyOfQuestion(world: OpenWorld, question: string): Family {
  const works = world.tables.claims.filter((claim) => claim.question === question);
  const ties: Ties = new Map();
  climb(
    works.map(({ source }) => source),
    (work) => parentsOf(world, work, question),
    ties,
  );
  return growTrees(world, ties);
}

/** The works that a work goes back to; with a question, what it relays is that question’s alone. */
function parentsOf(world: OpenWorld, work: string, question?: string): Map<string, Tie> {
  const { claimsOfSource, derivationsOf, imprints } = lookup(world);
  const relayed = (claimsOfSource.get(work) ?? []).flatMap(({ speaker, ...claim }) =>
    speaker?.source !== undefined && (question === undefined || claim.question === question)
      ? [[speaker.source, "relays"] as const]
      : [],
  );
  const repeated = (derivationsOf.get(work) ?? []).map(({ from }) => [from, "repeats"] as const);
  return new Map<string, Tie>(
    [...relayed, ...repeated].filter(([parent]) => parent !== work && imprints.has(parent)),
  );
}

function repeatersOf(world: OpenWorld, work: string): Map<string, Tie> {
  const { claimsRelaying, derivationsFrom, imprints } = lookup(world);
  const relaying = (claimsRelaying.get(work) ?? []).map(({ source }) => [source, "relays"] as const);
  const repeating = (derivationsFrom.get(work) ?? []).map(({ source }) => [source, "repeats"] as const);
  return new Map<string, Tie>(
    [...relaying, ...repeating].filter(([child]) => child !== work && imprints.has(child)),
  );
}

/** Follows ties from some works to the end, noting those of each; rings end where they began. */
function climb(
  starts: readonly string[],
  tiesOf: (work: string) => Map<string, Tie>,
  found: Ties,
): Set<string> {
  const open = [...starts];
  for (let work = open.pop(); work !== undefined; work = open.pop()) {
    if (found.has(work)) continue;
    const ties = tiesOf(work);
    found.set(work, ties);
    open.push(...ties.keys());
  }
  return new Set(found.keys());
}

/** Works that go back to none of the others; of a ring without an origin, its first work. */
function rootsOf(ties: Ties): string[] {
  const roots = [...ties].filter(([, parents]) => parents.size === 0).map(([work]) => work);
  return roots.length > 0 ? roots : [...ties.keys()].slice(0, 1);
}

function growTrees(world: OpenWorld, ties: Ties, here?: string): Family {
  const repeaters = new Map<string, string[]>();
  for (const [work, parents] of ties)
    for (const parent of parents.keys()) repeaters.set(parent, [...(repeaters.get(parent) ?? []), work]);
  const roots = rootsOf(ties);
  const drawn = new Set<string>();
  const { imprints } = lookup(world);
  const day = (work: string): string => imprints.get(work)?.published?.last ?? "9999";
  const oldestFirst = (a: string, b: string): number => compareText(day(a), day(b)) || compareText(a, b);

  const grow = (work: string, parent?: string): WorkNode[] => {
    const imprint = imprints.get(work);
    if (!imprint || drawn.size >= mostDrawn) return [];
    const again = drawn.has(work);
    drawn.add(work);
    const link = linkTo(world, "source", work);
    const tie = parent === undefined ? undefined : ties.get(work)?.get(parent);
    const below = again ? [] : (repeaters.get(work) ?? []).toSorted(oldestFirst);
    return [
      {
        text: `${imprint.publisherName}, ${formatPublished(imprint.published)}`,
        ...(link && { to: link.to }),
        kind: imprint.kind,
        ...(tie && { tie }),
        here: work === here,
        again: again && (repeaters.get(work) ?? []).length > 0,
        repeaters: below.flatMap((child) => grow(child, work)),
      },
    ];
  };

  const repeated = roots.filter((root) => repeaters.has(root)).sort(oldestFirst);
  const trees = repeated.flatMap((root) => grow(root));
  const alone = roots.length - repeated.length;
  return { trees, alone, left: ties.size - alone - drawn.size };
}

import { groupBy } from "../../lib/group.ts";
import { groupOfKind, resultGroups } from "./document.ts";
import { nearestNames } from "./nearest-names.ts";
import { understand } from "./understand.ts";
import { readQuery } from "./read-query.ts";
import { hitsOf } from "./rank.ts";
import { readingOf } from "./reading.ts";
import type { Found, FoundGroup } from "./result.ts";
import type { Hit } from "./show-hit.ts";
import { showHit } from "./show-hit.ts";
import type { SearchIndex } from "./search-index.ts";
import { unfoundIn } from "./unfound.ts";

/** Most results shown of a group, unless told otherwise. */
const defaultLimit = 8;
/**
 * Finds documents by name and by text and says how the query was read. Any text is fit input; the work
 * grows with the number of documents, not with the length of the query.
 * @param limit most results of the group that has the best one.
 * @param others most results of each other group.
 * @param complete whether the index holds all that the query asks for, so that what it lacks is nowhere.
 */
export function find(
  index: SearchIndex,
  query: string,
  limit = defaultLimit,
  others = limit,
  complete = true,
): Found {
  const read = readQuery(query);
  const understood = understand(index, read);
  if (!understood) return { reading: { kind: "empty", explanation: "" }, groups: [], nearest: [] };
  const hits = hitsOf(index, understood, read.episode);
  const [best] = hits;
  const byName =
    best?.name !== undefined &&
    best.name.score >= (best.text?.score ?? 0) &&
    best.name.score === understood.best?.match.score;
  const unfound = complete ? unfoundIn(index, read, understood, hits) : [];
  return {
    reading: readingOf(read, understood, byName, unfound),
    groups: groupsOf(hits, understood.text, limit, others),
    nearest: hits.length > 0 ? [] : nearestNames(index, understood.text),
  };
}

function groupsOf(hits: readonly Hit[], query: string, limit: number, others: number): FoundGroup[] {
  const byGroup = groupBy(hits, ({ document }) => groupOfKind[document.kind]);
  const [best] = hits;
  const first = best && groupOfKind[best.document.kind];
  const order =
    first === undefined ? resultGroups : [first, ...resultGroups.filter((group) => group !== first)];
  return order.flatMap((group) => {
    const found = byGroup.get(group);
    if (!found) return [];
    const shown = found.slice(0, group === first ? limit : others);
    return { group, count: found.length, results: shown.map((hit) => showHit(hit, query)) };
  });
}

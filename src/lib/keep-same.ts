/** Anything that JSON can say, and what a page’s data are made of. */
type Part = unknown;

/**
 * The same value as `next`, made of the parts of `previous` that equal theirs: whoever compares by identity sees only
 * what has changed. Members of a list are paired by their `id`, or else their address or `day`, so that a row that moves
 * is still itself; members without any are paired by their place. For trees of plain objects and lists alone; linear in
 * the size of both.
 *
 * @example keepSame([{ id: "a", n: 1 }], [{ id: "b", n: 2 }, { id: "a", n: 1 }])[1] is the first list’s own member.
 */
export function keepSame<T>(previous: unknown, next: T): T {
  // What comes out equals `next`, whichever of the two it is made of.
  return merge(previous, next) as T;
}

function merge(previous: Part, next: Part): Part {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(next)) return Array.isArray(previous) ? mergeLists(previous, next) : next;
  if (isObject(previous) && isObject(next)) return mergeObjects(previous, next);
  return next;
}

function mergeLists(previous: readonly Part[], next: readonly Part[]): readonly Part[] {
  const byId = new Map(previous.flatMap((part) => (idOf(part) === undefined ? [] : [[idOf(part), part]])));
  const made = next.map((part, place) => {
    const id = idOf(part);
    return merge(id === undefined ? previous[place] : byId.get(id), part);
  });
  const same =
    made.length === previous.length && made.every((part, place) => Object.is(part, previous[place]));
  return same ? previous : made;
}

function mergeObjects(previous: Fields, next: Fields): Fields {
  const names = Object.keys(next);
  const parts = names.map((name) =>
    Object.hasOwn(previous, name) ? merge(previous[name], next[name]) : next[name],
  );
  const same =
    names.length === Object.keys(previous).length &&
    names.every((name, place) => Object.hasOwn(previous, name) && Object.is(parts[place], previous[name]));
  return same ? previous : Object.fromEntries(names.map((name, place) => [name, parts[place]]));
}

type Fields = Readonly<Record<string, Part>>;

const isObject = (part: Part): part is Fields =>
  typeof part === "object" && part !== null && !Array.isArray(part);

/** What a member of a list is known by: `id`, else `to` (an address), else `day`. */
function idOf(part: Part): string | undefined {
  if (!isObject(part)) return undefined;
  const id = part["id"] ?? part["to"] ?? part["day"];
  return typeof id === "string" ? id : undefined;
}

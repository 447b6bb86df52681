/** Anything that JSON can say, and what a page’s data are made of. */
type Part = unknown;

/**
 * The same value as `next`, made of the parts of `previous` that equal theirs: whoever compares by identity sees only
 * what has changed. Members of a list are paired by their `id`, or else their `day`, so that a row that moves is still
 * itself; members without either are paired by their place. For trees of plain objects and lists alone; linear in the
 * size of both. To keep the same again changes nothing.
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
  let byId: ReadonlyMap<string | undefined, Part> | undefined;
  const made = next.map((part, place) => {
    const id = idOf(part);
    const there = previous[place];
    // Most members stay where they are, and one that is listed twice is itself in both places.
    if (id === undefined || id === idOf(there)) return merge(there, part);
    byId ??= new Map(previous.map((known) => [idOf(known), known]));
    return merge(byId.get(id), part);
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
  if (same) return previous;
  const isNew = names.every((name, place) => Object.is(parts[place], next[name]));
  return isNew ? next : Object.fromEntries(names.map((name, place) => [name, parts[place]]));
}

type Fields = Readonly<Record<string, Part>>;

const isObject = (part: Part): part is Fields =>
  typeof part === "object" && part !== null && !Array.isArray(part);

/** What a member of a list is known by. */
function idOf(part: Part): string | undefined {
  if (!isObject(part)) return undefined;
  const id = part["id"] ?? part["day"];
  return typeof id === "string" ? id : undefined;
}

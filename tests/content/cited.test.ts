import { expect, test } from "vitest";
import { answer } from "../../src/wiki/queries/pages.ts";
import type { PageName } from "../../src/wiki/queries/pages.ts";
import { rollCall } from "../../src/wiki/spoilers/roll-call.ts";
import { compiled, worldAt } from "./edition.ts";

// A source in the list at the foot of a page without a statement that cites it says nothing: of every page, as it is asked.

const roll = compiled.ok ? rollCall(compiled.model.layers) : [];
const asked: readonly (readonly [PageName, string])[] = [
  ...(["home", "ties", "timeline", "outbreak"] as const).map((name) => [name, ""] as const),
  ...roll.map(({ kind, id }) => [kind, id] as const),
];

/** The numbers of sources in everything that a page says. */
function* citesIn(value: unknown): Generator<number> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (/^(?:\w*cites|statedBy)$/iu.test(name)) yield* inner as readonly number[];
    else yield* citesIn(inner);
  }
}

test.each([null, "s1e04", "s1e12"])("at %s no page lists a source that nothing on it cites", (progress) => {
  const world = worldAt(progress);
  const orphans = asked.flatMap(([name, id]) => {
    const page = answer(world, name, id);
    if (!page || !("sources" in page)) return [];
    const cited = new Set(citesIn(page));
    const idle = page.sources.flatMap((source) =>
      "number" in source && !cited.has(source.number) ? [source.number] : [],
    );
    return idle.length === 0 ? [] : [`${name}/${id}: ${idle.join(", ")}`];
  });
  expect(asked.length).toBeGreaterThan(300);
  expect(orphans).toEqual([]);
});

import fc from "fast-check";
import { compile } from "../../src/wiki/compile/compile.ts";
import { pages, answer } from "../../src/wiki/queries/pages.ts";
import type { PageName } from "../../src/wiki/queries/pages.ts";
import { monthIds } from "../../src/wiki/queries/changes.ts";
import { findable } from "../../src/wiki/queries/search.ts";
import type { Layer } from "../../src/wiki/model/sealed.ts";
import type { Clocks } from "../../src/wiki/spoilers/clocks.ts";
import { open } from "../../src/wiki/spoilers/gate.ts";
import { rollCall } from "../../src/wiki/spoilers/roll-call.ts";
import { layersOf, sampleDay, sampleFiles, textsOf } from "./records-sample.ts";
import { anyMutation } from "./any-mutation.ts";

/** Milliseconds from which on a time is looked at twice. */
const slow = 20;

/** Figures of a run. */
export interface MutationFigures {
  accepted: number;
  rejected: number;
  /** Of those accepted, how many change what some page says. */
  changed: number;
  /** Pages that were rendered. */
  rendered: number;
  /** The longest that it took to accept or reject one, in milliseconds; the first hundred warm the machine up and do not count. */
  worst: number;
}

/** Renders some pages, each by the name of its answer, of a record as readers of some clocks see it; gives how many. */
export type RenderPages = (
  layers: readonly Layer[],
  clocks: Clocks,
  names: ReadonlySet<string>,
) => Promise<number>;

/** Readers at both ends of the story. */
const readers: readonly Clocks[] = [null, "s1e02"].map((progress) => ({ progress, asOf: sampleDay }));

/**
 * Compiles so many mutated records, the same ones for a seed, each timed by the clock that is given. Each is accepted, and
 * then every page and the search answer for readers at both ends of the story, and every page whose answer is another than
 * before the mutation is rendered, where a way to render is given; or it is rejected with a file, what was found and
 * expected, and a cure.
 *
 * @throws whatever else happens, with the record that fast-check has made as small as it can.
 */
export async function tryRecords(
  count: number,
  seed: number,
  now: () => number,
  render: RenderPages = () => Promise.resolve(0),
): Promise<MutationFigures> {
  const figures: MutationFigures = { accepted: 0, rejected: 0, changed: 0, rendered: 0, worst: 0 };
  const before = new Map(
    readers.map((clocks) => [clocks, askEverything(layersOf(textsOf(sampleFiles)), clocks)]),
  );
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(anyMutation, async ({ files }) => {
      const start = now();
      const result = compile(files, sampleDay);
      let took = now() - start;
      // What took long is timed twice more, and the least counts: that memory was tidied just then is no fault of a record.
      for (let again = 0; took > slow && again < 2; again += 1) {
        const anew = now();
        compile(files, sampleDay);
        took = Math.min(took, now() - anew);
      }
      if (result.ok) {
        figures.accepted += 1;
        const { layers } = result.model;
        let isChanged = false;
        for (const clocks of readers) {
          const answers = askEverything(layers, clocks);
          const known = before.get(clocks);
          const names = [...answers.keys()].filter((name) => known?.get(name) !== answers.get(name));
          if (names.length === 0) continue;
          isChanged = true;
          figures.rendered += await render(layers, clocks, new Set(names));
        }
        if (isChanged) figures.changed += 1;
      } else {
        figures.rejected += 1;
        if (result.problems.length === 0) throw new Error("It was rejected without a word.");
        for (const { file, found, expected, mend } of result.problems)
          if ([file, found, expected, mend].some((word) => word.trim() === ""))
            throw new Error(`A problem says too little: ${JSON.stringify({ file, found, expected, mend })}`);
      }
      tried += 1;
      if (tried > 100) figures.worst = Math.max(figures.worst, took);
    }),
    { numRuns: count, seed, endOnFailure: false },
  );
  return figures;
}

/** The text of every page’s answer for one reader, by the name that the build gives it. */
function askEverything(layers: readonly Layer[], clocks: Clocks): ReadonlyMap<string, string | undefined> {
  const world = open(clocks.progress === null ? layers.slice(0, 1) : layers, clocks);
  JSON.stringify(findable(world));
  const ids: Partial<Record<PageName, readonly string[]>> = { month: monthIds(world) };
  for (const { kind, id } of rollCall(layers)) ids[kind] = [...(ids[kind] ?? []), id];
  // Every page’s name is a key of the table.
  const names = Object.keys(pages) as PageName[];
  return new Map(
    names.flatMap((name) =>
      (ids[name] ?? [""]).map((id) => [
        id === "" ? name : `${name}/${id}`,
        JSON.stringify(answer(world, name, id)) as string | undefined,
      ]),
    ),
  );
}

import type { Model, OpenLayer } from "../model/sealed.ts";
import { seal } from "../model/sealed.ts";
import type { Row } from "../model/row.ts";
import type { Tables } from "../model/tables.ts";
import { tableNames } from "../model/tables.ts";
import { parse } from "./parse.ts";
import type { Problem, RecordFile } from "./problem.ts";
import { compareProblems } from "./problem.ts";
import type { Checked } from "./rule.ts";
import { viewOf } from "./rule.ts";
import { rules } from "./rules.ts";
import { resolveBroadcast } from "./resolve/broadcast.ts";
import { prepare } from "./resolve/context.ts";
import { resolvePublicity } from "./resolve/publicity.ts";
import { resolvePeople } from "./resolve/people.ts";
import { resolveRehearsals } from "./resolve/rehearsal.ts";
import { resolveStory } from "./resolve/story.ts";
import { resolveTheories } from "./resolve/theory.ts";

/** Either the compiled world, or every problem that keeps it from being compiled. */
export type Compiled =
  | { readonly ok: true; readonly model: Model }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Compiles records into the model: parse, check every rule, resolve. All problems come at once, in the
 * order of the files; rules run only over records of right shape, so that one slip is told once. Without a
 * readable site.json no rule can run.
 *
 * @param files every file below `src/content`, in any order; the result does not depend on it.
 * @param today the day of the build, YYYY-MM-DD: the latest as-of date.
 */
export function compile(files: readonly RecordFile[], today: string): Compiled {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const { problems, ...parsed } = parse(sorted);
  const { site } = parsed.records;
  if (!site) return { ok: false, problems: [...problems].sort(compareProblems) };
  const checked = viewOf(parsed, site, today);
  const all = [...problems, ...rules.flatMap((rule) => rule.check(checked))].sort(compareProblems);
  return all.length > 0 ? { ok: false, problems: all } : { ok: true, model: resolve(checked) };
}

function resolve(checked: Checked): Model {
  const context = prepare(checked);
  const story = resolveStory(context);
  const publicity = resolvePublicity(context);
  const { people, spellings } = resolvePeople(context);
  const tables: Tables = {
    ...story,
    ...resolveBroadcast(context),
    ...publicity,
    ...resolveTheories(context, publicity.claims),
    rehearsals: resolveRehearsals(context, publicity.claims),
    people,
    spellings: [...story.spellings, ...spellings],
  };
  const layers = [...Array(checked.order.length + 1).keys()].map((level): OpenLayer => ({
    level,
    ...(level === 0 && { site: context.site }),
    tables: rowsAt(tables, level),
  }));
  return { layers: layers.map(seal) };
}

/** The rows that a level adds; a table without any is left out. */
function rowsAt(tables: Tables, level: number): Partial<Tables> {
  const chosen = tableNames.flatMap((name) => {
    const rows: readonly Row[] = tables[name];
    const added = rows.filter((row) => row.level === level);
    return added.length > 0 ? [[name, added]] : [];
  });
  return Object.fromEntries(chosen) as Partial<Tables>;
}

import type { Since } from "../model/row.ts";
import type { RemarkRecord } from "../schema/remark.ts";
import type { Days } from "./days.ts";
import type { Part, Steps } from "./parts.ts";
import { partsIn } from "./parts.ts";
import type { Checked } from "./rule.ts";

/** Words of ours with the day from which they can be read. */
export interface Words {
  readonly file: string;
  readonly path: Steps;
  readonly text: string;
  readonly since: Since;
  /** Whether they are a remark, which may be given a day of its own. */
  readonly remark: boolean;
}

/**
 * Fields that hold a sentence of ours. Names, titles, quotations and values are words of others, and the statement of a
 * claim tells what its work said on its day: a date that lies ahead of it there was foretold.
 */
const prose = new Set(
  "line text question proposition summary holds fails settledBy reason knownFor premise tagline label".split(
    " ",
  ),
);
const remarks = new Set("note dateBasis titleNote runtimeNote".split(" "));

/** Lists every text of ours in the records and the site. Which fields are texts is decided here and nowhere else. */
export function* wordsIn(checked: Checked, days: Days): Generator<Words> {
  for (const part of partsIn(checked, days)) yield* wordsOf(part, part.value, part.path, days);
}

function* wordsOf(part: Part, value: object, path: Steps, days: Days): Generator<Words> {
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const field = Array.isArray(value) ? String(path.at(-1)) : key;
    if (part.apart.has(field)) continue;
    if (remarks.has(field)) {
      // The schema has read the field as a remark.
      const remark = inner as RemarkRecord;
      const text = typeof remark === "string" ? remark : remark.text;
      const since = days.sinceOfRemark(remark, part.since, part.cited);
      yield { file: part.file, path: here, text, since, remark: true };
    } else if (typeof inner === "object" && inner !== null) {
      yield* wordsOf(part, inner, here, days);
    } else if (typeof inner === "string" && prose.has(field)) {
      yield { file: part.file, path: here, text: inner, since: part.since, remark: false };
    }
  }
}

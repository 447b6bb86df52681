import { expect, test } from "vitest";
import type { TrackRecord } from "../../../wiki/ledger/track-record.ts";
import { recordWords } from "./record-words.ts";

const none = { mean: null, n: 0 };
const record = (changes: Partial<TrackRecord>): TrackRecord => ({
  n: 9,
  held: 5,
  error: none,
  overdue: none,
  lead: none,
  ...changes,
});

test.each<[Partial<TrackRecord>, string[]]>([
  [{}, []],
  [{ error: { mean: 14.5, n: 2 } }, ["Windows and dates were off by 14.5 months on average (n 2)."]],
  [{ error: { mean: 0, n: 1 } }, ["Windows and dates were off by 0.0 months on average (n 1)."]],
  [
    { overdue: { mean: 7, n: 3 } },
    ["Windows that ran out are overdue by 7.0 months on average so far (n 3)."],
  ],
  [
    { lead: { mean: 1.2, n: 4 } },
    ["What held was said 1 day before the source that settled it, on average (n 4)."],
  ],
  [
    { lead: { mean: -12, n: 4 } },
    ["What held was said 12 days after the source that settled it, on average (n 4)."],
  ],
  [{ lead: { mean: 0.2, n: 1 } }, ["What held was said on the day that settled it, on average (n 1)."]],
])("%j in words", (changes, words) => expect(recordWords(record(changes))).toEqual(words));

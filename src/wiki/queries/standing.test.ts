import { expect, test } from "vitest";
import { sampleQuestion, sampleRows, sampleWorld } from "../../../tests/support/ledger-sample.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import { answerOf } from "./standing.ts";

const answerTo = (drawing: string): string =>
  answerOf(
    ledgerOf(sampleWorld(sampleRows(drawing), "2026-02-25")).standingOf(sampleQuestion.id),
    sampleQuestion,
  );

test.each([
  { name: "nothing said", drawing: "", says: "Nothing on record" },
  { name: "one report", drawing: "one press 2026-01-10 | stated window 2026-12", says: "Dec 2026" },
  {
    name: "windows that cannot both be right",
    drawing: `
      one press 2026-01-10 | stated window 2026-12
      two press 2026-01-28 | stated window 2028`,
    says: "Reports: Dec 2026 to Dec 2028",
  },
  {
    name: "the same with a dated “not announced”",
    drawing: `
      one press 2026-01-10 | stated window 2026-12
      two press 2026-01-28 | stated window 2028
      six press 2026-02-20 | stated not announced`,
    says: "Not announced. Reports: Dec 2026 to Dec 2028",
  },
  {
    name: "answers in a word",
    drawing: `
      one press 2025-06-27 | stated in
      two press 2025-12-31 | stated out`,
    says: "No; others say: Yes",
  },
])("$name: $says", ({ drawing, says }) => expect(answerTo(drawing)).toBe(says));

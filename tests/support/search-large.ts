import type { SearchDocument } from "../../src/wiki/search/document.ts";
import { nameAt } from "./synthetic-names.ts";

/**
 * Made-up people, no two of one name, each with its Hangul and a second spelling in the other order, and one claim about
 * each: what a record of some size would hold.
 */
export const largeRecord = (size: number): SearchDocument[] =>
  Array.from({ length: size }, (_, number) => number).flatMap((number): SearchDocument[] => {
    const { credited, hangul } = nameAt(number);
    const [family = "", given = ""] = credited.split(" ");
    return [
      {
        id: `person/made-up-${number}`,
        kind: "person",
        to: `/people/made-up-${number}`,
        label: credited,
        hangul,
        line: `plays part ${number}`,
        spellings: [`${given.replace("-", "")} ${family}`],
      },
      {
        id: `claim/made-up-${number}`,
        kind: "claim",
        to: `/questions/made-up#made-up-${number}`,
        label: `${credited} was seen on the set of part ${number}.`,
        line: "A paper, 2026",
      },
    ];
  });

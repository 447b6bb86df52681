import { hangulBases } from "../../vocabulary/statements.ts";
import type { Problem } from "../problem.ts";
import { show } from "../problem.ts";
import type { Rule } from "../rule.ts";

const hangul = /^[\p{Script=Hangul}\d\s()·,.\-–]*\p{Script=Hangul}[\p{Script=Hangul}\d\s()·,.\-–]*$/u;

/** What is called Hangul is Hangul; a name in Hangul says where it comes from. */
export const hangulIsHangul: Rule = {
  name: "hangul-is-hangul",
  description: "Whatever is called Hangul is written in it, and name.hangul has a hangulBasis.",
  check({ records, site }) {
    const misspelt = (file: string, path: string, text: string): Problem[] =>
      hangul.test(text)
        ? []
        : [
            {
              file,
              path,
              found: show(text),
              expected: "a name in Hangul",
              mend: "Write it in Hangul; Latin spellings have fields of their own.",
            },
          ];
    const named = [...records.characters, ...records.people, ...records.lore].flatMap(
      ({ file, record: { name } }) => [
        ...basisOf(file, name.hangul, name.hangulBasis),
        ...(name.hangul === undefined ? [] : misspelt(file, "name.hangul", name.hangul)),
        ...name.spellings.flatMap(({ kind, text }, index) =>
          kind === "hangul" ? misspelt(file, `name.spellings[${index}].text`, text) : [],
        ),
      ],
    );
    return [
      ...named,
      ...misspelt("site.json", "nameHangul", site.nameHangul),
      ...misspelt("site.json", "series.hangul", site.series.hangul),
      ...site.groups.flatMap((group, index) =>
        misspelt("site.json", `groups[${index}].hangul`, group.hangul),
      ),
    ];
  },
};

function basisOf(file: string, text: string | undefined, basis: string | undefined): Problem[] {
  const path = "name.hangulBasis";
  if (text !== undefined && basis === undefined)
    return [
      {
        file,
        path,
        found: "nothing",
        expected: `one of ${hangulBases.join(", ")}`,
        mend: "Say where the Hangul comes from.",
      },
    ];
  if (text === undefined && basis !== undefined)
    return [
      {
        file,
        path,
        found: "a basis without Hangul",
        expected: "name.hangul beside it",
        mend: "Add the Hangul, or remove the basis.",
      },
    ];
  return [];
}

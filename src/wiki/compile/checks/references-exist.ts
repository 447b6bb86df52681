import type { RecordFolder } from "../../schema/kinds.ts";
import type { Problem } from "../problem.ts";
import { mendWord, show } from "../problem.ts";
import type { Rule } from "../rule.ts";
import { referencesOf } from "../references.ts";

const nouns: Readonly<Record<RecordFolder, string>> = {
  characters: "character",
  people: "person",
  episodes: "episode",
  lore: "lore entry",
  chronology: "moment",
  questions: "question",
  publishers: "publisher",
  sources: "source",
  theories: "theory",
  rehearsals: "rehearsal",
};

/** Whatever a record points at exists. */
export const referencesExist: Rule = {
  name: "references-exist",
  description: "Ids of other records lead to a record.",
  check({ records, ids, site }) {
    const dangling = [...referencesOf(records, site)].flatMap(({ file, path, to, id }): Problem[] =>
      ids[to].has(id)
        ? []
        : [
            {
              file,
              path,
              found: show(id),
              expected: `the id of a ${nouns[to]}: a file in ${to}/`,
              mend: mendWord(id, ids[to], `Add ${to}/${id}.json, or name another ${nouns[to]}.`),
            },
          ],
    );
    const groups = site.groups.map((group) => group.id);
    const strays = records.characters.flatMap(({ file, record }): Problem[] =>
      groups.includes(record.group)
        ? []
        : [
            {
              file,
              path: "group",
              found: show(record.group),
              expected: `a group of site.json: ${groups.join(", ")}`,
              mend: mendWord(record.group, groups, "Choose a group, or add it to site.json."),
            },
          ],
    );
    return [...dangling, ...strays];
  },
};

import type { RecordFolder } from "../../schema/kinds.ts";
import type { Problem } from "../problem.ts";
import { mendWord, show } from "../problem.ts";
import type { Rule } from "../rule.ts";

const foldersOf: Readonly<Record<string, readonly RecordFolder[]>> = {
  fact: ["characters", "lore"],
  event: ["episodes"],
  claim: ["sources"],
  episode: ["episodes"],
};

/** Evidence, and the outcome of a rehearsal, rests on something that exists and is open when it is. */
export const groundsExist: Rule = {
  name: "grounds-exist",
  description: "Evidence and outcomes rest on something recorded, not sealed later than they are.",
  check({ records, broken, levelOf, levelOfRecord, order }) {
    const gates = new Map<string, number>();
    for (const { record } of [...records.characters, ...records.lore]) {
      const folder = "kind" in record ? "lore" : "characters";
      for (const fact of record.facts)
        gates.set(
          `fact ${record.id}/${fact.id}`,
          Math.max(levelOfRecord(folder, record.id), levelOf(fact.revealedIn)),
        );
    }
    for (const { record } of records.episodes) {
      gates.set(`episode ${record.id}`, levelOf(record.id));
      for (const event of record.events)
        gates.set(`event ${record.id}/${event.id}`, levelOf(event.revealedIn));
    }
    for (const { record } of records.sources)
      for (const claim of record.claims)
        gates.set(
          `claim ${record.id}/${claim.id}`,
          Math.max(
            levelOf(claim.openStatement === undefined ? claim.spoils : null),
            levelOfRecord("questions", claim.question),
          ),
        );

    const grounded = [
      ...records.theories.flatMap(({ file, record }) =>
        record.evidence.map((piece, index) => ({ file, record, piece, place: `evidence[${index}]` })),
      ),
      ...records.rehearsals.map(({ file, record }) => ({
        file,
        record,
        piece: record.outcome,
        place: "outcome",
      })),
    ];
    return grounded.flatMap(({ file, record, piece, place }): Problem[] => {
      const [type, ref] = Object.entries(piece.on)[0] ?? ["fact", ""];
      const path = `${place}.on.${type}`;
      const gate = gates.get(`${type} ${ref}`);
      if (gate === undefined) {
        // The owner's own slips are told elsewhere; its parts cannot be known before they are mended.
        if ((foldersOf[type] ?? []).some((folder) => broken.has(`${folder}/${ref.split("/")[0]}`))) return [];
        const known = [...gates.keys()]
          .filter((key) => key.startsWith(`${type} `))
          .map((key) => key.slice(type.length + 1));
        return [
          {
            file,
            path,
            found: show(ref),
            expected: `${type === "event" || type === "episode" ? "an" : "a"} ${type} that is recorded`,
            mend: mendWord(ref, known, `Record the ${type} first.`),
          },
        ];
      }
      const own = Math.max(levelOf(piece.revealedIn), levelOf(record.revealedIn));
      return gate <= own
        ? []
        : [
            {
              file,
              path: `${place}.revealedIn`,
              found: show(piece.revealedIn),
              expected: `${order[gate - 1]} or later, the gate of the ${type} it rests on`,
              mend: `Set revealedIn to “${order[gate - 1]}”.`,
            },
          ];
    });
  },
};

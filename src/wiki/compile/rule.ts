import type { Span } from "../../lib/span.ts";
import type { Level } from "../model/row.ts";
import type { SiteRecord } from "../schema/site.ts";
import type { RecordFolder } from "../schema/kinds.ts";
import type { Filed, Parsed, Records } from "./parse.ts";
import type { Problem } from "./problem.ts";
import { readEdtf } from "./read-edtf.ts";

/** What a rule may look at. */
export interface Checked {
  readonly records: Records;
  readonly site: SiteRecord;
  /** Episode ids in order of broadcast. */
  readonly order: readonly string[];
  readonly today: string;
  /** Ids of every record, by folder; those of broken files too, because they are there. */
  readonly ids: { readonly [folder in RecordFolder]: ReadonlySet<string> };
  /** Files that hold no record of their name, as folder/id: nothing is known of their parts. */
  readonly broken: ReadonlySet<string>;
  /** Level of a gate; 0 for null and for an unknown episode, which a rule of its own reports. */
  readonly levelOf: (revealedIn: string | null | undefined) => Level;
  /** Level from which a record may be named. */
  readonly levelOfRecord: (folder: RecordFolder, id: string) => Level;
}

/** One cross-record rule: a file of its own, listed in `rules.ts`. */
export interface Rule {
  readonly name: string;
  readonly description: string;
  check(checked: Checked): Problem[];
}

/** Every record of every folder, with its folder. */
export function* allRecords(
  records: Records,
): Generator<Filed<{ readonly id: string }> & { folder: RecordFolder }> {
  for (const folder of Object.keys(records) as (RecordFolder | "site")[]) {
    if (folder === "site") continue;
    for (const filed of records[folder]) yield { ...filed, folder };
  }
}

/** Every file with what it holds: the records and the site. */
export function* allFiles({ records, site }: Pick<Checked, "records" | "site">): Generator<Filed<object>> {
  yield { file: "site.json", record: site };
  yield* allRecords(records);
}

/** Makes the view of the records that rules check; `today` is the day of the build. */
export function viewOf(
  { records, broken }: Omit<Parsed, "problems">,
  site: SiteRecord,
  today: string,
): Checked {
  const order = site.seasons.flatMap((season) => season.episodes);
  const idsOf = (folder: RecordFolder): ReadonlySet<string> =>
    new Set([
      ...records[folder].map(({ record }) => record.id),
      ...[...broken]
        .filter((name) => name.startsWith(`${folder}/`))
        .map((name) => name.slice(folder.length + 1)),
    ]);
  const gates = new Map<string, string | null>();
  for (const { folder, record } of allRecords(records))
    if ("revealedIn" in record) gates.set(`${folder}/${record.id}`, record.revealedIn as string | null);
  const levelOf = (revealedIn: string | null | undefined): Level =>
    revealedIn === null || revealedIn === undefined ? 0 : Math.max(0, order.indexOf(revealedIn) + 1);
  return {
    records,
    site,
    order,
    today,
    broken,
    ids: {
      characters: idsOf("characters"),
      people: idsOf("people"),
      episodes: idsOf("episodes"),
      lore: idsOf("lore"),
      chronology: idsOf("chronology"),
      questions: idsOf("questions"),
      publishers: idsOf("publishers"),
      sources: idsOf("sources"),
      theories: idsOf("theories"),
      rehearsals: idsOf("rehearsals"),
    },
    levelOf,
    levelOfRecord: (folder, id) => levelOf(gates.get(`${folder}/${id}`)),
  };
}

/** A span where the text is a readable date; undefined where a rule has already reported it. */
export function spanOf(text: string): Span | undefined {
  const span = readEdtf(text);
  return typeof span === "string" ? undefined : span;
}

import { compareText } from "../../lib/group.ts";
import { refOf } from "../model/entity.ts";
import type { QuestionStanding } from "../vocabulary/questions.ts";
import type { OpenWorld } from "../spoilers/gate.ts";
import { ledgerOf } from "../ledger/ledger.ts";
import type { AttendanceCell } from "./attendance.ts";
import { attendanceOf } from "./attendance.ts";
import type { TagView } from "./character.ts";
import { tagOf } from "./character.ts";
import type { PageLink } from "./link.ts";
import { linkTo } from "./link.ts";
import { lookup } from "./lookup.ts";
import { formatValue } from "./value.ts";

/** What is said of a character’s performer and the coming season. */
export interface NextSeasonView {
  readonly standing: QuestionStanding;
  readonly answer: string;
  readonly to: string;
}

/** One row of the register. */
export interface CastRow {
  readonly id: string;
  readonly link: PageLink;
  readonly line: string;
  readonly group: string;
  readonly tag: TagView;
  readonly players: readonly PageLink[];
  readonly spellings: readonly string[];
  readonly attendance: readonly AttendanceCell[];
  /** Number of the first episode on record, from 1; undefined where none is, as far as watched. */
  readonly firstSeen?: number;
  readonly next?: NextSeasonView;
}

/** Everything that the cast page shows. */
export interface CastPageData {
  readonly season: number;
  readonly groups: readonly { readonly id: string; readonly name: string; readonly hangul: string }[];
  readonly rows: readonly CastRow[];
}

/** The register of characters who may be named, group by group, then by name. */
export function castPage(world: OpenWorld): CastPageData {
  const found = lookup(world);
  const groups = world.site.groups.map(({ id, name, hangul }) => ({ id, name, hangul }));
  const place = new Map(groups.map(({ id }, index) => [id, index]));
  const rows = [...world.tables.characters]
    .sort(
      (a, b) =>
        (place.get(a.group) ?? 0) - (place.get(b.group) ?? 0) ||
        compareText(a.name.credited, b.name.credited),
    )
    .flatMap((character): CastRow[] => {
      const link = linkTo(world, "character", character.id);
      if (!link) return [];
      const people = [...new Set((found.castingsOf.get(character.id) ?? []).map(({ person }) => person))];
      const attendance = attendanceOf(world, character.id);
      const first = attendance.findIndex(({ mark }) => mark === "present");
      const next = people.map((person) => nextSeasonOf(world, person)).find((view) => view !== undefined);
      return [
        {
          id: character.id,
          link,
          line: character.line,
          group: character.group,
          tag: tagOf(world, character),
          players: people.flatMap((person) => linkTo(world, "person", person) ?? []),
          spellings: (found.spellingsOf.get(refOf("character", character.id)) ?? []).map(({ text }) => text),
          attendance,
          ...(first >= 0 && { firstSeen: first + 1 }),
          ...(next && { next }),
        },
      ];
    });
  return { season: world.site.nextSeason.number, groups, rows };
}

/** Where the question of a person’s part in the coming season stands; undefined where nobody has asked it. */
export function nextSeasonOf(world: OpenWorld, person: string): NextSeasonView | undefined {
  const question = (lookup(world).questionsOf.get(refOf("person", person)) ?? []).find(
    ({ property, season }) => property === "casting" && season === world.site.nextSeason.number,
  );
  if (!question) return undefined;
  const { standing, leading } = ledgerOf(world).standingOf(question.id);
  return {
    standing,
    answer: leading ? formatValue(leading.value, question) : "Nothing on record",
    to: `/questions/${question.id}`,
  };
}

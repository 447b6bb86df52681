import { memo } from "react";
import type { AttendanceCell } from "../../wiki/queries/attendance.ts";
import type { CastRow } from "../../wiki/queries/cast.ts";
import { Hangul } from "../ui/Hangul.tsx";
import { NoBreakName } from "../ui/NoBreakName.tsx";
import { AttendanceCells } from "./AttendanceCells.tsx";
import { AttendanceMark } from "./AttendanceMark.tsx";
import { markWords } from "./attendance-words.ts";
import { NameTag } from "./NameTag.tsx";
import { NextStanding } from "./NextStanding.tsx";
import { PageLink } from "./PageLink.tsx";
import { Performers } from "./Performers.tsx";
import { performerIn } from "./performer-words.ts";
import { useChanging } from "./use-changing.ts";
import "./cast-roll.css";
import "./attendance.css";

interface CastRollProps {
  readonly heading: string;
  readonly hangul: string;
  readonly rows: readonly CastRow[];
  /** The coming season. */
  readonly season: number;
}

/**
 * The heads of the register’s columns, once above all groups. Each row says the same in words, so they are for the eye
 * alone; the episode that the reader has come to is in pen.
 */
export const RollHeads = ({
  cells,
  season,
}: {
  readonly cells: readonly AttendanceCell[];
  readonly season: number;
}) => {
  const place = cells.filter(({ mark }) => mark !== "sealed").length;
  return (
    <p className="roll-row roll-heads" aria-hidden="true">
      <span className="roll-number">No.</span>
      <span>Tag</span>
      <span>Name</span>
      <span>Played by</span>
      <span className="roll-cells">
        {cells.map(({ number }, index) => (
          <span key={number} className={index === place - 1 ? "roll-here" : undefined}>
            {number}
          </span>
        ))}
      </span>
      <span>{performerIn(season)}</span>
    </p>
  );
};

/**
 * What the marks of attendance mean that stand in some rows. Where nothing at all is watched, a phone has one line for it and
 * no bar in every row.
 */
export function RollLegend({ rows }: { readonly rows: readonly CastRow[] }) {
  const there = new Set(rows.flatMap(({ attendance }) => attendance.map(({ mark }) => mark)));
  const unwatched = [...there].every((mark) => mark === "sealed");
  return (
    <>
      {unwatched ? (
        <p className="roll-sealed">Attendance is sealed from {rows[0]?.attendance[0]?.label}</p>
      ) : null}
      <ul className={unwatched ? "legend is-unwatched" : "legend"} aria-label="Marks of attendance">
        {(["present", "turned", "half", "lost", "no record", "sealed"] as const)
          .filter((mark) => there.has(mark))
          .map((mark) => (
            <li key={mark}>
              <span className={mark === "sealed" ? "legend-mark is-sealed" : "legend-mark"}>
                <AttendanceMark mark={mark} />
              </span>
              {markWords[mark]}
            </li>
          ))}
      </ul>
      {there.has("no record") ? (
        <p className="meta">Attendance comes from the record; no record is no proof of absence.</p>
      ) : null}
    </>
  );
}

/**
 * One group of the register: tag, name, performer, attendance by episode, standing for the coming season. On the way to
 * the page of one of them, or back, the tag travels.
 */
export function CastRoll({ heading, hangul, rows, season }: CastRollProps) {
  const changing = useChanging();
  return (
    <section className="roll" aria-label={heading}>
      <h2 className="roll-heading">
        {hangul === "" ? null : <Hangul hidden>{hangul}</Hangul>} {heading}
        <span className="roll-count">{rows.length}</span>
      </h2>
      <ol>
        {rows.map((row) => (
          <li key={row.id} className={changing.includes(row.link.to) ? "roll-row tag-travels" : "roll-row"}>
            <RollCells row={row} season={season} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a row says: drawn anew when that changes, and not whenever the page’s address does. */
const RollCells = memo(({ row, season }: { readonly row: CastRow; readonly season: number }) => (
  <>
    <span className="roll-number" aria-hidden="true">
      {row.number}
    </span>
    <NameTag
      id={row.tag.id}
      hangul={row.tag.hangul}
      material={row.tag.material}
      state={row.tag.state}
      size="s"
    />
    <span className="roll-name">
      <PageLink to={row.link.to}>{row.link.text}</PageLink>{" "}
      {row.link.hangul === undefined ? null : <Hangul>{row.link.hangul}</Hangul>}
      <small>
        <NoBreakName>{row.line}</NoBreakName>
      </small>
    </span>
    <Performers links={row.players} disputed={row.disputed} />
    <AttendanceCells cells={row.attendance} name={row.link.text} />
    <span className="roll-next" data-label={performerIn(season)}>
      {row.next ? (
        <NextStanding who={row.next.performer} season={season} next={row.next} />
      ) : (
        <small className="roll-none">no claim</small>
      )}
    </span>
  </>
));

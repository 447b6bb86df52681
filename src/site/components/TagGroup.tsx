import type { CastRow } from "../../wiki/queries/cast.ts";
import { Hangul } from "../ui/Hangul.tsx";
import { TagGrid } from "./TagGrid.tsx";
import "./cast-roll.css";

interface TagGroupProps {
  readonly heading: string;
  readonly hangul: string;
  readonly rows: readonly CastRow[];
}

/** One group of the register as name tags. */
export const TagGroup = ({ heading, hangul, rows }: TagGroupProps) => (
  <section className="roll" aria-label={heading}>
    <h2 className="roll-heading">
      {hangul === "" ? null : <Hangul hidden>{hangul}</Hangul>} {heading}
      <span className="roll-count">{rows.length}</span>
    </h2>
    <TagGrid
      items={rows.map(({ tag, link, players }) => ({
        tag,
        to: link.to,
        by: players.map(({ text }) => text).join(", "),
      }))}
    />
  </section>
);

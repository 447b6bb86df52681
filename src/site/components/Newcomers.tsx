import type { NewcomerRow } from "../../wiki/queries/cast.ts";
import { Hangul } from "../ui/Hangul.tsx";
import { NameTag } from "./NameTag.tsx";
import { NextStanding } from "./NextStanding.tsx";
import { PageLink } from "./PageLink.tsx";
import "./cast-roll.css";

interface NewcomersProps {
  readonly season: number;
  readonly rows: readonly NewcomerRow[];
}

/** Performers who are said to join the coming season and have no part on record: a blank tag each. */
export const Newcomers = ({ season, rows }: NewcomersProps) => (
  <section className="roll" aria-label={`Season ${season}, no part on record`}>
    <h2 className="roll-heading">
      <Hangul hidden>{`시즌 ${season}`}</Hangul> Season {season}, no part on record
      <span className="roll-count">{rows.length}</span>
    </h2>
    <ol>
      {rows.map(({ id, link, next }) => (
        <li key={id} className="roll-row">
          <span className="roll-number" />
          <NameTag id={id} hangul="" material="new" state="unannounced" size="s" />
          <span className="roll-name roll-unannounced">no part on record</span>
          <span className="roll-player">
            <PageLink to={link.to}>{link.text}</PageLink>{" "}
            {link.hangul === undefined ? null : <Hangul>{link.hangul}</Hangul>}
          </span>
          <span className="roll-cells-blank" />
          <span className="roll-next">
            <NextStanding who={link.text} season={season} next={next} />
          </span>
        </li>
      ))}
    </ol>
  </section>
);

import type { NewcomerRow } from "../../wiki/queries/cast.ts";
import { Hangul } from "../ui/Hangul.tsx";
import { NameTag } from "./NameTag.tsx";
import { NextStanding } from "./NextStanding.tsx";
import { PageLink } from "./PageLink.tsx";
import { Performers } from "./Performers.tsx";
import { performerIn } from "./performer-words.ts";
import { StandingStamp } from "./StandingStamp.tsx";
import "./cast-roll.css";

interface NewcomersProps {
  readonly season: number;
  readonly rows: readonly NewcomerRow[];
}

/** Performers who are said to join the coming season: a blank tag each, and the part that they are said to have. */
export const Newcomers = ({ season, rows }: NewcomersProps) => (
  <section className="roll" aria-label={`Said to join season ${season}`}>
    <h2 className="roll-heading">
      <Hangul hidden>{`시즌 ${season}`}</Hangul> Said to join season {season}
      <span className="roll-count">{rows.length}</span>
    </h2>
    <ol>
      {rows.map(({ id, link, next, part }) => (
        <li key={id} className="roll-row">
          <span className="roll-number" />
          <NameTag id={id} hangul="" material="new" state="unannounced" size="s" />
          {part ? (
            <span className="roll-name">
              <PageLink to={part.to}>{part.text}</PageLink> <StandingStamp standing={part.standing} />
            </span>
          ) : (
            <span className="roll-name roll-unannounced">role unannounced</span>
          )}
          <Performers links={[link]} />
          <span className="roll-cells-blank" />
          <span className="roll-next" data-label={performerIn(season)}>
            <NextStanding who={link.text} season={season} next={next} />
          </span>
        </li>
      ))}
    </ol>
  </section>
);

import type { TieView } from "../../wiki/queries/character.ts";
import type { TagView } from "../../wiki/queries/tag.ts";
import type { EgoFrame } from "../charts/ego-geometry.ts";
import { narrowEgo, placeEgo, wideEgo } from "../charts/ego-geometry.ts";
import { NameTag } from "./NameTag.tsx";
import { PageLink } from "./PageLink.tsx";
import { fateWords } from "./tag-label.ts";
import "./ties.css";

interface EgoChartProps {
  readonly tag: TagView;
  readonly ties: readonly TieView[];
}

/** Somebody the character is tied to, with what they are to the character: that is read under their own name. */
interface Neighbour {
  readonly tag: TagView;
  readonly to: string;
  readonly ties: readonly string[];
}

/**
 * A character in the middle of those they are tied to. The list of ties beneath says the same with sources, so the
 * drawing is for the eye and the pointer alone.
 */
export function EgoChart({ tag, ties }: EgoChartProps) {
  const neighbours = neighboursOf(ties);
  if (neighbours.length < 2) return null;
  return (
    <figure className="ego" aria-hidden="true">
      <Drawing tag={tag} neighbours={neighbours} frame={wideEgo} className="ego-wide" />
      <Drawing tag={tag} neighbours={neighbours} frame={narrowEgo} className="ego-narrow" />
    </figure>
  );
}

function Drawing({
  tag,
  neighbours,
  frame,
  className,
}: {
  readonly tag: TagView;
  readonly neighbours: readonly Neighbour[];
  readonly frame: EgoFrame;
  readonly className: string;
}) {
  const placed = placeEgo(neighbours.length, frame);
  return (
    <div className={className}>
      <svg viewBox={`0 0 ${placed.width} ${placed.height}`}>
        {placed.neighbours.map(({ line }) => (
          <path key={line} className="ego-line" d={line} />
        ))}
        {neighbours.map((neighbour, index) => {
          const { x = 0, y = 0, anchor } = placed.neighbours[index] ?? {};
          return (
            <PageLink key={neighbour.to} to={neighbour.to} tabIndex={-1}>
              <text x={x} y={y - 3} textAnchor={anchor}>
                {[neighbour.tag.name, fateWords[neighbour.tag.state]]
                  .filter((part) => part !== "")
                  .join(", ")}
              </text>
              <text className="ego-tie" x={x} y={y + 15} textAnchor={anchor}>
                {lastOf(neighbour.ties)}
              </text>
            </PageLink>
          );
        })}
        <svg x={placed.middle.x - 100} y={placed.middle.y - 32} width="200" height="64">
          <NameTag id={tag.id} hangul={tag.hangul} material={tag.material} state={tag.state} size="l" />
        </svg>
      </svg>
    </div>
  );
}

/** The newest tie; the older ones stand in the list, and a line has room for one. */
const lastOf = (ties: readonly string[]): string =>
  ties.length < 2 ? ties.join("") : `${ties.at(-1)}, and ${ties.length - 1} more`;

/** Each of them once, in the order of the ties. */
function neighboursOf(ties: readonly TieView[]): Neighbour[] {
  const found = new Map<string, Neighbour>();
  for (const { other, tag, converse, place } of ties) {
    const known = found.get(other.to)?.ties ?? [];
    found.set(other.to, {
      tag,
      to: other.to,
      ties: [...known, place === "Premise" ? converse : `${converse} (${place})`],
    });
  }
  return [...found.values()];
}

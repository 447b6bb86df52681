import type { TiesPageData } from "../../../wiki/queries/ties.ts";
import { tiePath } from "../../../wiki/queries/ties.ts";
import { formatNumberOf } from "../../../lib/format-date.ts";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { NameTag } from "../../components/NameTag.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { useSoFar } from "../../components/use-so-far.ts";
import { NoBreakName } from "../../ui/NoBreakName.tsx";
import "../../components/ties.css";

interface TieWayProps {
  readonly page: TiesPageData;
  readonly from: string;
  readonly to: string;
}

/** The shortest way between two characters in words, one step a line. */
export function TieWay({ page, from, to }: TieWayProps) {
  const soFar = useSoFar();
  const characters = new Map(page.characters.map((character) => [character.id, character]));
  const steps = tiePath(page.ties, from, to);
  const nameOf = (id: string): string => characters.get(id)?.link.text ?? "";
  if (steps === undefined)
    return (
      <p role="status" className="tie-way">
        <NoBreakName>{`No tie on record leads from ${nameOf(from)} to ${nameOf(to)}, ${soFar}.`}</NoBreakName>
      </p>
    );
  return (
    <div role="status" className="tie-way">
      <p>
        <NoBreakName>
          {from === to
            ? `${nameOf(from)} is one and the same.`
            : `${nameOf(from)} and ${nameOf(to)} are ${formatNumberOf(steps.length, "step")} apart.`}
        </NoBreakName>
      </p>
      <ol className="ties">
        {steps.map(({ to: at, phrase, tie }, index) => {
          const reached = characters.get(at);
          return (
            reached && (
              <li key={tie.id}>
                <NameTag
                  id={reached.tag.id}
                  hangul={reached.tag.hangul}
                  material={reached.tag.material}
                  state={reached.tag.state}
                  size="s"
                />
                <span>
                  <NoBreakName>{`${nameOf(steps[index - 1]?.to ?? from)}: ${phrase}`}</NoBreakName>{" "}
                  <PageLink to={reached.link.to}>{reached.link.text}</PageLink>
                  <CitationMarks cites={tie.cites} />
                </span>
                <span className="tie-place">{tie.place}</span>
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}

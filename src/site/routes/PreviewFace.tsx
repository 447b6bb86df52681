import { NameTag } from "../components/NameTag.tsx";
import { Squares } from "../components/Squares.tsx";
import { StandingStamp } from "../components/StandingStamp.tsx";
import { NoBreakName } from "../ui/NoBreakName.tsx";
import type { Preview } from "./preview.ts";

/** What a preview shows: name tag or squares, the name, its line, one standing. */
export const PreviewFace = ({
  preview: { name, hangul, tag, line, standing },
}: {
  readonly preview: Preview;
}) => (
  <>
    {tag ? (
      <NameTag id={tag.id} hangul={tag.hangul} material={tag.material} state={tag.state} />
    ) : (
      hangul !== undefined && <Squares hangul={hangul} size="xs" />
    )}
    <p className="float-title">
      <NoBreakName>{name}</NoBreakName>
    </p>
    {line !== undefined && <p>{line}</p>}
    {standing && (
      <>
        {standing.question !== "" && <p className="float-head">{standing.question}</p>}
        <p className="float-foot">
          <span>{standing.answer}</span>
          <StandingStamp standing={standing.standing} />
        </p>
      </>
    )}
  </>
);

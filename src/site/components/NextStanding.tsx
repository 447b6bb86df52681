import type { NextSeasonView } from "../../wiki/queries/next-season.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { PageLink } from "./PageLink.tsx";
import { StandingStamp } from "./StandingStamp.tsx";

interface NextStandingProps {
  /** The performer: those who hear the stamp alone hear this name, for said of a character it would tell who lives. */
  readonly who: string;
  readonly season: number;
  readonly next: NextSeasonView;
}

/** The stamp of what is said of a performer and the coming season, leading to its question. */
export const NextStanding = ({ who, season, next }: NextStandingProps) => (
  <PageLink to={next.to}>
    <VisuallyHidden>{`${who}, season ${season}: ${next.answer}, `}</VisuallyHidden>
    <StandingStamp standing={next.standing} />
  </PageLink>
);

import type { NextSeasonView } from "../../wiki/queries/next-season.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { PageLink } from "./PageLink.tsx";
import { StandingStamp } from "./StandingStamp.tsx";

interface NextStandingProps {
  /** Whose row it stands in; said for those who hear the stamp alone. */
  readonly who: string;
  readonly season: number;
  readonly next: NextSeasonView;
}

/** The stamp of what is said of somebody and the coming season, leading to its question. */
export const NextStanding = ({ who, season, next }: NextStandingProps) => (
  <PageLink to={next.to}>
    <VisuallyHidden>{`${who}, season ${season}: ${next.answer}, `}</VisuallyHidden>
    <StandingStamp standing={next.standing} />
  </PageLink>
);

import { useLocation } from "react-router";
import { useReader } from "../components/use-reader.ts";
import { late } from "../ui/late.tsx";
import type { CardLink } from "../ui/resting.ts";
import { savesData } from "../ui/saves-data.ts";
import { useRested } from "../ui/use-rested.ts";
import type { PreviewTarget } from "./preview-target.ts";
import { previewTarget } from "./preview-target.ts";

const PreviewCard = late(async () => (await import("./PreviewCard.tsx")).PreviewCard);

/**
 * Shows what a link leads to while one rests on it. It asks for the page that the link would open, by the reader’s
 * own clocks, and is off where a finger points or data are dear.
 */
export function PreviewCards() {
  const { clocks } = useReader();
  const { pathname } = useLocation();
  const targetOf = (link: CardLink): PreviewTarget | undefined =>
    link instanceof HTMLAnchorElement &&
    link.origin === location.origin &&
    link.pathname !== location.pathname &&
    link.closest("main")
      ? previewTarget(link.pathname.slice(import.meta.env.BASE_URL.length - 1))
      : undefined;
  const { rested, close } = useRested(
    `${pathname} ${clocks.progress} ${clocks.asOf}`,
    (link) => targetOf(link) !== undefined && maySpend(),
  );
  const target = rested && targetOf(rested.link);
  return (
    target && (
      <PreviewCard key={`${target.kind} ${target.id}`} rested={rested} target={target} onClose={close} />
    )
  );
}

/** Whether the reader points with something that hovers, and has not asked to save data. */
const maySpend = (): boolean => matchMedia("(hover: hover)").matches && !savesData();

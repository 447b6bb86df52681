import { useEffect, useEffectEvent } from "react";
import { useLocation } from "react-router";
import type { SourceNote } from "../../wiki/queries/citation.ts";
import { late } from "../ui/late.tsx";
import { useRested } from "../ui/use-rested.ts";
import { useReader } from "./use-reader.ts";

const CitationCard = late(async () => (await import("./CitationCard.tsx")).CitationCard);

/**
 * Opens a card from the numbers of a page’s citations: resting on one shows it, pressing one goes into it. Before a
 * script, and with a key held to open another tab, a number stays the link that it is. Nothing is loaded until then.
 */
export function CitationCards({ sources }: { readonly sources: readonly SourceNote[] }) {
  const { pathname } = useLocation();
  const { clocks } = useReader();
  const noteOf = (link: Element): SourceNote | undefined => {
    const number = link.closest(".cite")
      ? /#source-(\d+)$/u.exec(link.getAttribute("href") ?? "")?.[1]
      : undefined;
    return number === undefined ? undefined : sources.find((source) => source.number === Number(number));
  };
  const { rested, press, close } = useRested(
    `${pathname} ${clocks.progress} ${clocks.asOf}`,
    (link) => noteOf(link) !== undefined,
  );
  const onClick = useEffectEvent((event: MouseEvent) => {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!plain || !link || !noteOf(link) || !("popover" in link)) return;
    event.preventDefault();
    press(link);
  });
  useEffect(() => {
    const listener = (event: MouseEvent): void => onClick(event);
    document.addEventListener("click", listener);
    return () => document.removeEventListener("click", listener);
  }, []);
  const source = rested && noteOf(rested.link);
  return (
    rested && source && <CitationCard key={source.number} rested={rested} source={source} onClose={close} />
  );
}

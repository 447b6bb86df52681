import type { Turn } from "../../lib/turn-to.ts";
import { PageLink } from "./PageLink.tsx";

interface TurnPagesProps {
  readonly turn: Turn;
  /** The address of another page of the same list. */
  readonly addressOf: (page: number) => string;
  readonly back: string;
  readonly on: string;
}

/** The way from one page of a list to the next; nothing where there is one page. */
export function TurnPages({ turn: { page, pages }, addressOf, back, on }: TurnPagesProps) {
  if (pages === 1) return null;
  return (
    <nav className="turn" aria-label="Pages of the list">
      <span>{page > 1 ? <PageLink to={addressOf(page - 1)}>← {back}</PageLink> : null}</span>
      <span>
        Page {page} of {pages}
      </span>
      <span>{page < pages ? <PageLink to={addressOf(page + 1)}>{on} →</PageLink> : null}</span>
    </nav>
  );
}

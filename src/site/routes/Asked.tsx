import type { ReactNode } from "react";
import { memo } from "react";
import { site } from "virtual:register";
import type { PageDataOf, PageName } from "../../wiki/queries/pages.ts";
import type { SourceNote } from "../../wiki/queries/citation.ts";
import { CitationCards } from "../components/CitationCards.tsx";
import { useReader } from "../components/use-reader.ts";
import { DrawnFor } from "../ui/in-turn.ts";
import { LoadingState } from "../ui/LoadingState.tsx";
import { askAgain, usePage } from "./asking.ts";
import { NotFound } from "./asking.ts";
import { BrokenPage } from "./BrokenPage.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { SealedPage } from "./SealedPage.tsx";

/**
 * Asks the page’s question and prints the answer: its data, a seal, an error with a way on, or the wait. What stands here
 * until the answer for the reader’s own place comes, such as the text of a page opened with a place in its address, is busy.
 */
export function Asked<N extends PageName>({
  page,
  children,
}: {
  readonly page: N;
  readonly children: (data: PageDataOf<N>) => ReactNode;
}) {
  const { data, error, refetch, isPlaceholderData } = usePage(page);
  const { clocks } = useReader();
  if (data)
    return (
      <div aria-busy={isPlaceholderData || undefined}>
        {data.sealed ? (
          <SealedPage />
        ) : (
          <DrawnFor value={clocks.progress}>
            <Answered data={data.data} print={() => children(data.data)} />
            <CitationCards sources={sourcesOf(data.data)} />
          </DrawnFor>
        )}
      </div>
    );
  if (error instanceof NotFound) return <NotFoundPage />;
  if (error)
    return (
      <BrokenPage
        why="It did not arrive: the connection may be down."
        onRetry={() => void askAgain(refetch)}
      />
    );
  return (
    <>
      <title>{site.name}</title>
      <LoadingState />
    </>
  );
}

interface AnsweredProps {
  readonly data: unknown;
  readonly print: () => ReactNode;
}

/** The page itself, drawn anew when its data change and not at every change of the address: it prints in one way. */
const Answered = memo(
  ({ print }: AnsweredProps) => print(),
  (before, after) => before.data === after.data,
);

const none: readonly SourceNote[] = [];

/** The sources of a page that numbers any. */
const sourcesOf = (page: PageDataOf<PageName>): readonly SourceNote[] =>
  "sources" in page ? page.sources : none;

import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { useParams } from "react-router";
import type { SourceNote } from "../../wiki/queries/citation.ts";
import type { Answer, PageDataOf, PageName } from "../../wiki/queries/pages.ts";
import { NextSeal, useNextEpisode } from "../components/NextSeal.tsx";
import { forgetFurther } from "../components/reader.ts";
import { SourceList } from "../components/SourceList.tsx";
import { useReader } from "../components/use-reader.ts";
import { showToast } from "../ui/toast.ts";
import { pageKey } from "./asking.ts";
import type { CitedPart } from "./opened-once.ts";
import { openedParts } from "./opened-once.ts";

/** Pages whose answers list their sources. */
type CitedPage = {
  [N in PageName]: PageDataOf<N> extends { sources: readonly SourceNote[] } ? N : never;
}[PageName];

interface SectionSealProps<N extends CitedPage, P extends CitedPart> {
  readonly page: N;
  readonly now: PageDataOf<N>;
  /** The parts of the section, of any answer to this page’s question. */
  readonly pick: (data: PageDataOf<N>) => readonly P[];
  /** Which seal of its page this is, from 1: numbers of opened sources must not meet. */
  readonly order: number;
  /** The unwatched episode whose own page this is: the seal names and opens that one, not the reader’s next. */
  readonly from?: string | undefined;
  readonly children: (parts: readonly P[]) => ReactNode;
}

/**
 * The seal at the end of a section that can be opened for this section alone: the reader’s place stays, the layers up
 * to the named episode are fetched, and what they add here, and nothing else of them, is shown until the reader leaves.
 */
export function SectionSeal<N extends CitedPage, P extends CitedPart>(props: SectionSealProps<N, P>) {
  const { id = "" } = useParams();
  const { clocks } = useReader();
  // Opened once: at another place, on another day or on another page it is closed again.
  return <Opening key={`${id} ${clocks.progress} ${clocks.asOf}`} {...props} />;
}

function Opening<N extends CitedPage, P extends CitedPart>({
  page,
  now,
  pick,
  order,
  from,
  children,
}: SectionSealProps<N, P>) {
  const { id = "" } = useParams();
  const { clocks } = useReader();
  const client = useQueryClient();
  const next = useNextEpisode(from);
  const [answer, setAnswer] = useState<PageDataOf<N>>();
  const [asked, setAsked] = useState(false);
  // Asked for and not come yet is put away as well: who leaves meanwhile has not opened it.
  useEffect(() => () => (asked ? forgetFurther() : undefined), [asked]);
  const open = async (): Promise<void> => {
    if (!next) return;
    setAsked(true);
    try {
      const found = await client.fetchQuery<Answer<N>>({
        queryKey: pageKey(page, id, { ...clocks, progress: next.id }),
        gcTime: 0,
      });
      if (!found.sealed) setAnswer(found.data);
    } catch {
      showToast({ text: "It could not be fetched, and stays sealed. Try again in a moment." });
    }
  };
  const opened =
    answer &&
    openedParts(
      pick(now),
      { parts: pick(answer), sources: answer.sources },
      now.sources.length + (order - 1) * answer.sources.length,
    );
  return (
    <NextSeal from={from} onOpenOnce={() => void open()}>
      {opened &&
        (opened.parts.length === 0 ? (
          <p>Nothing is on record under this seal.</p>
        ) : (
          <>
            {children(opened.parts)}
            <SourceList sources={opened.sources} />
          </>
        ))}
    </NextSeal>
  );
}

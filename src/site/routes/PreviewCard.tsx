import { useQuery } from "@tanstack/react-query";
import type { Answer } from "../../wiki/queries/pages.ts";
import { useReader } from "../components/use-reader.ts";
import { FloatingCard } from "../ui/FloatingCard.tsx";
import type { Rested } from "../ui/use-rested.ts";
import { PreviewFace } from "./PreviewFace.tsx";
import { pageKey } from "./asking.ts";
import type { PreviewKind, PreviewTarget } from "./preview-target.ts";
import { previewOf } from "./preview.ts";

interface PreviewCardProps {
  readonly rested: Rested;
  readonly target: PreviewTarget;
  readonly onClose: () => void;
}

/** The card of a link. It is silent about what is sealed, missing, or did not arrive. */
export function PreviewCard({ rested, target: { kind, id }, onClose }: PreviewCardProps) {
  const { clocks } = useReader();
  const { data } = useQuery<Answer<PreviewKind>>({ queryKey: pageKey(kind, id, clocks), retry: false });
  if (!data || data.sealed) return null;
  return (
    <FloatingCard rested={rested} onClose={onClose}>
      <PreviewFace preview={previewOf(data.data)} />
    </FloatingCard>
  );
}

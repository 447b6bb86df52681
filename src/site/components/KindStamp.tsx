import type { SourceKind } from "../../wiki/vocabulary/sources.ts";
import { Hangul } from "../ui/Hangul.tsx";
import { sourceKindWords } from "./source-kind-words.ts";

/** The kind of a source, in print green: it is on the form, and no standing. */
export const KindStamp = ({ kind }: { readonly kind: SourceKind }) => (
  <span className="kind-stamp">
    <Hangul hidden>{sourceKindWords[kind].hangul}</Hangul>
    {sourceKindWords[kind].word}
  </span>
);

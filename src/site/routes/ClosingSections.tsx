import type { ReactNode } from "react";
import type { SpellingView } from "../../wiki/queries/character.ts";
import type { SourceNote } from "../../wiki/queries/citation.ts";
import { SourceList } from "../components/SourceList.tsx";
import { SpellingTable } from "../components/SpellingTable.tsx";
import { Section } from "../ui/Section.tsx";

/** The numbered sources that end a page, and below them what the editors say of them; nothing where none is cited. */
export const SourcesSection = ({
  sources,
  children,
}: {
  readonly sources: readonly SourceNote[];
  readonly children?: ReactNode;
}) =>
  sources.length === 0 ? null : (
    <Section hangul="출처" label="Sources" title="Sources on this page">
      <SourceList sources={sources} />
      {children}
    </Section>
  );

/** Every other spelling of a name; nothing where none was seen. */
export const SpellingsSection = ({
  title,
  spellings,
}: {
  readonly title: string;
  readonly spellings: readonly SpellingView[];
}) =>
  spellings.length === 0 ? null : (
    <Section hangul="표기" label="Spellings" title={title}>
      <SpellingTable spellings={spellings} />
    </Section>
  );

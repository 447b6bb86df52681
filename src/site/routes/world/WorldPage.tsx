import { addressOfPage } from "../../../wiki/queries/list-pages.ts";
import type { LoreKind } from "../../../wiki/vocabulary/statements.ts";
import type { WorldPageData } from "../../../wiki/queries/entry.ts";
import { EntryList } from "../../components/EntryList.tsx";
import { NextSeal, useNextEpisode } from "../../components/NextSeal.tsx";
import { useSoFar } from "../../components/use-so-far.ts";
import { TurnPages } from "../../components/TurnPages.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head, titleOfPage } from "../Head.tsx";
import { headingOf, loreHeadings } from "./lore-headings.ts";

/** Places, concepts, objects and organisations. */
export const Component = () => <Asked page="world">{(page) => <WorldPage page={page} />}</Asked>;

function WorldPage({ page }: { readonly page: WorldPageData }) {
  const soFar = useSoFar();
  const bare = page.kinds.filter(({ entries }) => entries.length === 0).map(({ kind }) => kind);
  return (
    <>
      <Head
        title={titleOfPage("World", page.turn)}
        description="Places, concepts, objects and organisations of the story, as far as you have watched."
      />
      <Section hangul="세계" label="World">
        <PageTitle
          title="The world of the story"
          lead={`Places, concepts, objects and organisations, ${soFar}.`}
        />
      </Section>
      {page.kinds.map(({ kind, entries }) =>
        entries.length === 0 ? null : (
          <Section
            key={kind}
            hangul={loreHeadings[kind].hangul}
            label={loreHeadings[kind].one}
            title={loreHeadings[kind].many}
          >
            <EntryList rows={entries} />
            <NextSeal />
          </Section>
        ),
      )}
      <BareKinds kinds={bare} />
      <TurnPages
        turn={page.turn}
        addressOf={(number) => addressOfPage("/world", number)}
        back="Earlier entries"
        on="Later entries"
      />
    </>
  );
}

/** One strip for every kind that nothing may be named of; once all is watched it says that there is nothing. */
function BareKinds({ kinds }: { readonly kinds: readonly LoreKind[] }) {
  const next = useNextEpisode();
  if (kinds.length === 0) return null;
  return (
    <Section hangul="봉인" label="Sealed" title={headingOf(kinds)}>
      <p className="meta">{next ? "None that may be named yet." : "None is on record."}</p>
      <NextSeal />
    </Section>
  );
}

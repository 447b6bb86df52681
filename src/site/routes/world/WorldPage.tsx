import { addressOfPage } from "../../../wiki/queries/list-pages.ts";
import type { WorldPageData } from "../../../wiki/queries/entry.ts";
import { NextSeal } from "../../components/NextSeal.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { TurnPages } from "../../components/TurnPages.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Hangul } from "../../ui/Hangul.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head, titleOfPage } from "../Head.tsx";
import { loreHeadings } from "./lore-headings.ts";

/** Places, concepts, objects and organisations. */
export const Component = () => <Asked page="world">{(page) => <WorldPage page={page} />}</Asked>;

function WorldPage({ page }: { readonly page: WorldPageData }) {
  return (
    <>
      <Head
        title={titleOfPage("World", page.turn)}
        description="Places, concepts, objects and organisations of the story, as far as you have watched."
      />
      <Section hangul="세계" label="World">
        <PageTitle
          title="The world of the story"
          lead="Places, concepts, objects and organisations, as far as you have watched."
        />
      </Section>
      {page.kinds.map(({ kind, entries }) => (
        <Section
          key={kind}
          hangul={loreHeadings[kind].hangul}
          label={loreHeadings[kind].one}
          title={loreHeadings[kind].many}
        >
          {entries.length === 0 ? <p className="meta">None that may be named yet.</p> : null}
          <ul className="entries">
            {entries.map(({ link, line }) => (
              <li key={link.to}>
                <span>
                  <PageLink to={link.to}>{link.text}</PageLink>{" "}
                  {link.hangul === undefined ? null : <Hangul>{link.hangul}</Hangul>}
                </span>
                <span>{line}</span>
              </li>
            ))}
          </ul>
          <NextSeal />
        </Section>
      ))}
      <TurnPages
        turn={page.turn}
        addressOf={(number) => addressOfPage("/world", number)}
        back="Earlier entries"
        on="Later entries"
      />
    </>
  );
}

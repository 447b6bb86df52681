import { addressOfPage } from "../../../wiki/queries/list-pages.ts";
import type { PeoplePageData } from "../../../wiki/queries/person.ts";
import { LinkList } from "../../components/LinkList.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { TurnPages } from "../../components/TurnPages.tsx";
import { StandingStamp } from "../../components/StandingStamp.tsx";
import { Hangul } from "../../ui/Hangul.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head, titleOfPage } from "../Head.tsx";
import "./people.css";

/** Actors and crew. */
export const Component = () => <Asked page="people">{(page) => <PeoplePage page={page} />}</Asked>;

function PeoplePage({ page }: { readonly page: PeoplePageData }) {
  return (
    <>
      <Head
        title={titleOfPage("People", page.turn)}
        description="Actors and crew, every spelling of their names, and where each stands for the next season."
      />
      <Section hangul="사람" label="People">
        <PageTitle
          title="Actors and crew"
          lead="Under the name that the credits print, family name first. Each page lists every other spelling seen, and who used it."
        />
        <ul className="people">
          {page.rows.map(({ id, link, line, parts, next }) => (
            <li key={id}>
              <span>
                <PageLink to={link.to}>{link.text}</PageLink>{" "}
                {link.hangul === undefined ? null : <Hangul>{link.hangul}</Hangul>}
                <small>{line}</small>
              </span>
              <span className="meta">
                <LinkList links={parts} />
              </span>
              <span className="people-next">
                {next ? (
                  <>
                    <PageLink to={next.to} className="meta">
                      Season {page.season}: {next.answer}
                    </PageLink>
                    <StandingStamp standing={next.standing} />
                  </>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
        <TurnPages
          turn={page.turn}
          addressOf={(number) => addressOfPage("/people", number)}
          back="Earlier names"
          on="Later names"
        />
      </Section>
    </>
  );
}

import { addressOfPage } from "../../../wiki/queries/list-pages.ts";
import type { QuestionsPageData } from "../../../wiki/queries/question.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { StandingList } from "../../components/StandingList.tsx";
import { TurnPages } from "../../components/TurnPages.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head, titleOfPage } from "../Head.tsx";
import { topicWords } from "./topic-words.ts";

/** Everything that can be known, and where it stands. */
export const Component = () => <Asked page="questions">{(page) => <QuestionsPage page={page} />}</Asked>;

function QuestionsPage({ page }: { readonly page: QuestionsPageData }) {
  return (
    <>
      <Head
        title={titleOfPage("Questions", page.turn)}
        description="Everything that can be known of the making of the series, with where each question stands and who said so."
      />
      <Section hangul="질문" label="Questions">
        <PageTitle
          title="What is known, and what is not"
          lead="Each question has a ledger of dated claims. The standing follows from them by rule; open a question to see why."
        />
        <p className="links-inline">
          {page.topics.map(({ topic, to }) => (
            <PageLink key={topic} to={to}>
              {topicWords[topic].word}
            </PageLink>
          ))}
        </p>
      </Section>
      {page.groups.map(({ topic, anchor, rows }) => (
        <Section
          key={topic}
          hangul={topicWords[topic].hangul}
          label={topicWords[topic].word}
          title={<span id={anchor}>{topicWords[topic].word}</span>}
        >
          <StandingList rows={rows} />
        </Section>
      ))}
      {page.turn.pages > 1 && (
        <Section label="Pages">
          <TurnPages
            turn={page.turn}
            addressOf={(number) => addressOfPage("/questions", number)}
            back="Previous page"
            on="Next page"
          />
        </Section>
      )}
    </>
  );
}

import type { QuestionsPageData } from "../../../wiki/queries/question.ts";
import { PageTitle } from "../../components/PageTitle.tsx";
import { StandingList } from "../../components/StandingList.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import { usePages } from "../use-pages.tsx";
import { topicWords } from "./topic-words.ts";

/** Everything that can be known, and where it stands. */
export const Component = () => <Asked page="questions">{(page) => <QuestionsPage page={page} />}</Asked>;

function QuestionsPage({ page }: { readonly page: QuestionsPageData }) {
  const pages = usePages();
  return (
    <>
      <Head
        title="Questions"
        description="Everything that can be known of the making of the series, with where each question stands and who said so."
      />
      <Section hangul="질문" label="Questions">
        <PageTitle
          title="What is known, and what is not"
          lead="Each question has a ledger of dated claims. The standing follows from them by rule; open a question to see why."
        />
        <p className="links-inline">
          {page.topics.map(({ topic }) => (
            <a key={topic} href={`#${topic.replaceAll(" ", "-")}`}>
              {topicWords[topic].word}
            </a>
          ))}
        </p>
      </Section>
      {page.topics.map(({ topic, rows: all }) => {
        const anchor = topic.replaceAll(" ", "-");
        const { rows, more } = pages(anchor, all);
        return (
          <Section
            key={topic}
            hangul={topicWords[topic].hangul}
            label={topicWords[topic].word}
            title={<span id={anchor}>{topicWords[topic].word}</span>}
          >
            <StandingList rows={rows} />
            {more}
          </Section>
        );
      })}
    </>
  );
}

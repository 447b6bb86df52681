import type { RehearsalPageData } from "../../../wiki/queries/rehearsal.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { NextSeal } from "../../components/NextSeal.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import { usePractice } from "./practice.ts";
import { PracticeScores } from "./PracticeScores.tsx";
import { RehearsalPrompt } from "./RehearsalPrompt.tsx";
import "./speculation.css";

/** Practice on propositions that are settled already. */
export const Component = () => <Asked page="rehearsal">{(page) => <CalibratePage page={page} />}</Asked>;

function CalibratePage({ page }: { readonly page: RehearsalPageData }) {
  const real = page.rehearsals.filter((rehearsal) => rehearsal.real);
  const practice = usePractice();
  const story = page.rehearsals.filter((rehearsal) => !rehearsal.real);
  return (
    <>
      <Head
        title="Calibrate yourself"
        description="Propositions that are settled already, each asked as of a day in the past: say how sure you are, then see what happened."
      />
      <Section hangul="연습" label={<Breadcrumbs trail={[{ text: "Speculation", to: "/speculation" }]} />}>
        <PageTitle
          title="Calibrate yourself"
          lead="Each of these is settled. Say how sure you are, as of the day on which it is asked; what happened is shown once you have, and your score at the end."
        />
      </Section>
      <Section hangul="현실" label="The real world" title="As of a day in the past">
        <p className="prose">
          The link under a question shows the record as it stood on that day, and nothing later. Whoever
          followed the news may remember the answer; then it is no forecast.
        </p>
        <ol className="rehearsals">
          {real.map((rehearsal) => (
            <RehearsalPrompt key={rehearsal.id} rehearsal={rehearsal} said={practice.get(rehearsal.id)} />
          ))}
        </ol>
      </Section>
      <Section hangul="이야기" label="The story" title="After an episode">
        <p className="prose">
          These come only when you have watched the episode that settles them. To you they are a test of
          memory, not a forecast.
        </p>
        {story.length > 0 && (
          <ol className="rehearsals">
            {story.map((rehearsal) => (
              <RehearsalPrompt key={rehearsal.id} rehearsal={rehearsal} said={practice.get(rehearsal.id)} />
            ))}
          </ol>
        )}
        <NextSeal />
      </Section>
      <PracticeScores rehearsals={page.rehearsals} practice={practice} />
    </>
  );
}

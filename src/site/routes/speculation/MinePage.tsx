import { NextSeal } from "../../components/NextSeal.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { useOwn } from "../../components/use-own.ts";
import { Section } from "../../ui/Section.tsx";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import type { Propositions } from "../../../wiki/queries/proposition.ts";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import { OwnFile } from "./OwnFile.tsx";
import { OwnHints } from "./OwnHints.tsx";
import { OwnList } from "./OwnList.tsx";
import { OwnScores } from "./OwnScores.tsx";
import { SentCard } from "./SentCard.tsx";
import "./speculation.css";

/** The reader’s own forecasts: the page is the same for everybody, and what it shows never leaves the browser. */
export const Component = () => (
  <Asked page="speculation">{(page) => <MinePage propositions={page.propositions} />}</Asked>
);

function MinePage({ propositions }: { readonly propositions: Propositions }) {
  const own = useOwn();
  return (
    <>
      <Head
        title="Your forecasts"
        description="What you think of the theories, in numbers that are kept in your browser alone."
        index={false}
      />
      <Section hangul="예측" label={<Breadcrumbs trail={[{ text: "Speculation", to: "/speculation" }]} />}>
        <PageTitle
          title="Your forecasts"
          lead="A number from 0 to 100 on each theory, with its history. Once a theory is settled, the last number before that day is scored."
        />
        <p className="prose">
          The numbers are kept in this browser and nowhere else: there is no account, and no server gets them.
          Whoever clears this browser’s data clears them too, so export them now and then. Entering and
          showing them needs a script; the <PageLink to="/speculation">theories</PageLink> read without one.
        </p>
        <SentCard propositions={propositions.list} />
        <div role="status">{own?.trouble ? <p className="notice">{own.trouble.text}</p> : null}</div>
        <div className="own-board" aria-busy={!own}>
          <OwnHints propositions={propositions} forecasts={own?.forecasts ?? []} />
          <OwnList propositions={propositions.list} own={own} />
        </div>
        {own ? <NextSeal /> : null}
      </Section>
      {/* Not before the list above has its height: nothing that is being read moves. */}
      {own ? (
        <>
          <OwnScores propositions={propositions.list} forecasts={own.forecasts} />
          <OwnFile own={own} />
        </>
      ) : null}
    </>
  );
}

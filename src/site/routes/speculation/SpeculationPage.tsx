import { formatNumberOf } from "../../../lib/format-date.ts";
import type { SpeculationPageData } from "../../../wiki/queries/speculation.ts";
import { theoryStandings } from "../../../wiki/vocabulary/questions.ts";
import { theoryTopics } from "../../../wiki/vocabulary/statements.ts";
import { NextSeal } from "../../components/NextSeal.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Section } from "../../ui/Section.tsx";
import { AddressNotices } from "../AddressNotices.tsx";
import { useAddressState } from "../address-state.ts";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import { SpeculationFilters } from "./SpeculationFilters.tsx";
import { TheoryList } from "./TheoryList.tsx";
import { charactersIn, filterTheories, theoryOrders } from "./speculation-filters.ts";
import type { TheoryFilters } from "./speculation-filters.ts";
import { ownChoices, useOwnFilter } from "./use-own-filter.ts";
import "./speculation.css";

/** Theories, those of the real world first. */
export const Component = () => <Asked page="speculation">{(page) => <SpeculationPage page={page} />}</Asked>;

function SpeculationPage({ page }: { readonly page: SpeculationPageData }) {
  const address = useAddressState();
  const { readOneOf, write } = address;
  const known = {
    topic: theoryTopics,
    character: charactersIn(page.rows).map(({ id }) => id),
    standing: theoryStandings,
    sort: theoryOrders,
    mine: ownChoices,
  };
  const filters: TheoryFilters = {
    topic: readOneOf("topic", known.topic),
    character: readOneOf("character", known.character),
    standing: readOneOf("standing", known.standing),
    order: readOneOf("sort", known.sort) || "topic",
  };
  const mine = useOwnFilter(address);
  const rows = filterTheories(page.rows, filters).filter(({ id }) => mine.holds(id));
  const settled = rows.filter(({ standing }) => standing === "right" || standing === "wrong");
  const open = rows.filter((row) => !settled.includes(row));
  return (
    <>
      <Head
        title="Speculation"
        description="Open questions with what would settle them and the evidence for and against, weighed by rule: the next season’s premiere, its episodes, its cast, and the story as far as you have watched."
      />
      <Section
        hangul="추측"
        label="Speculation"
        aside={
          <>
            show your
            <br />
            working
          </>
        }
      >
        <PageTitle
          title="Open questions"
          lead="A theory says in advance what would settle it, and cites what speaks for and against it. Its standing is computed; nobody types one."
        />
        <p className="meta">
          New to this? <PageLink to="/speculation/calibrate">Calibrate yourself</PageLink> on what is settled
          already. What you have said is under <PageLink to="/speculation/mine">your forecasts</PageLink>.
        </p>
        <AddressNotices
          address={address}
          known={Object.entries(known).map(([name, values]) => ({ name, values }))}
        />
        <SpeculationFilters rows={page.rows} filters={filters} mine={mine} write={write} />
        <p className="meta" role="status">
          {formatNumberOf(rows.length, "theory", "theories")}{" "}
          {rows.length < page.rows.length
            ? `of ${page.rows.length}`
            : "that may be named at your place in the story"}
        </p>
        {rows.length === 0 ? (
          <EmptyState title="No theory fits all of that.">
            <LinkButton onClick={() => write({ topic: "", character: "", standing: "", mine: "" })}>
              Show all of them
            </LinkButton>
          </EmptyState>
        ) : (
          <TheoryList rows={open} />
        )}
        <NextSeal />
      </Section>
      {settled.length > 0 && (
        <Section hangul="정답" label="Settled" title="Settled">
          <TheoryList rows={settled} />
        </Section>
      )}
      <Section hangul="미정" label="Still open" title="What the record itself leaves open">
        <p className="prose">
          Every question of the ledger, with its claims and where it stands, is under{" "}
          <PageLink to="/questions">all questions</PageLink>.
        </p>
      </Section>
    </>
  );
}

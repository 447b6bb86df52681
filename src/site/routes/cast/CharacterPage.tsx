import { site } from "virtual:register";
import type { CharacterPageData } from "../../../wiki/queries/character.ts";
import { attendanceCaption } from "../../components/attendance-words.ts";
import { AttendanceStrip } from "../../components/AttendanceStrip.tsx";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { CitationMarks } from "../../components/CitationMarks.tsx";
import { EgoChart } from "../../components/EgoChart.tsx";
import { FactList } from "../../components/FactList.tsx";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import type { RecordField } from "../../components/RecordCard.tsx";
import { RecordCard } from "../../components/RecordCard.tsx";
import { StandingStamp } from "../../components/StandingStamp.tsx";
import { StandingList } from "../../components/StandingList.tsx";
import { TieList } from "../../components/TieList.tsx";
import { performerIn } from "../../components/performer-words.ts";
import { Hangul } from "../../ui/Hangul.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { SourcesSection, SpellingsSection } from "../ClosingSections.tsx";
import { Head } from "../Head.tsx";
import { SectionSeal } from "../SectionSeal.tsx";

/** One character. */
export const Component = () => <Asked page="character">{(page) => <CharacterPage page={page} />}</Asked>;

const fateWords = {
  present: "Present",
  lost: "Lost",
  turned: "Turned",
  half: "Half-infected",
  unsure: "Not known",
} as const;

function CharacterPage({ page }: { readonly page: CharacterPageData }) {
  const { name } = page;
  return (
    <>
      <Head title={name.credited} description={`${page.line} On record: who said what.`} />
      <Section hangul="인물" label={<Breadcrumbs trail={[{ text: "The roll", to: "/cast" }]} />}>
        <div className="sheet-with-card">
          <div>
            <PageTitle
              title={name.credited}
              hangul={name.hangul}
              syllables={page.syllables}
              lead={page.line}
            />
            <h2 className="mini-heading">Attendance, season 1</h2>
            <AttendanceStrip cells={page.attendance} label={`Attendance of ${name.credited}, season 1`} />
            <p className="meta">{attendanceCaption(page.attendance)}</p>
            {page.note === undefined ? null : <p className="meta">{page.note}</p>}
          </div>
          <RecordCard tag={page.tag} rows={cardRows(page)} />
        </div>
      </Section>
      <Section hangul="기록" label="Facts" title="What is on record">
        <FactList facts={page.facts} />
        <SectionSeal page="character" now={page} pick={({ facts }) => facts} order={1}>
          {(facts) => <FactList facts={facts} />}
        </SectionSeal>
      </Section>
      <Section
        hangul="관계"
        label="Ties"
        title="Tied to"
        more={
          page.ties.length > 0 ? (
            <PageLink to={`/ties?from=${page.id}`}>How are they tied to…?</PageLink>
          ) : null
        }
      >
        <EgoChart tag={page.tag} ties={page.ties} />
        <TieList ties={page.ties} />
        <SectionSeal page="character" now={page} pick={({ ties }) => ties} order={2}>
          {(ties) => <TieList ties={ties} />}
        </SectionSeal>
      </Section>
      {[
        { title: `Season ${site.nextSeason.number}`, rows: page.standings },
        { title: "Also asked", rows: page.alsoAsked },
      ].map(({ title, rows }) =>
        rows.length > 0 ? (
          <Section key={title} hangul="현황" label="Standing" title={title}>
            <StandingList rows={rows} />
          </Section>
        ) : null,
      )}
      {page.theories.length > 0 ? (
        <Section hangul="추측" label="Speculation" title="Theories">
          <ul className="links">
            {page.theories.map(({ text, to }) => (
              <li key={to}>
                <PageLink to={to}>{text}</PageLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <SpellingsSection title="Also written" spellings={page.spellings} />
      <SourcesSection sources={page.sources} />
    </>
  );
}

/** The rows of the record card; the condition is a row only once an episode has shown it. */
function cardRows(page: CharacterPageData): RecordField[] {
  const { name, castings, condition } = page;
  return [
    {
      hangul: "성명",
      label: "Name",
      children: (
        <>
          {name.hangul === undefined ? name.credited : <Hangul>{name.hangul}</Hangul>}
          <CitationMarks cites={page.nameCites} />
          {name.note !== undefined ||
          name.hangulBasis === undefined ||
          name.hangulBasis === "sourced" ? null : (
            <small>
              Hangul {name.hangulBasis === "memory" ? "from memory" : "transliterated"}, not seen in a source
            </small>
          )}
          {name.note === undefined ? null : <small>{name.note}</small>}
        </>
      ),
    },
    { hangul: "소속", label: "Group", children: page.tag.group },
    ...castings.map(({ person, season, note, disputed, cites }) => ({
      hangul: "배역",
      label: `Played by, season ${season}`,
      children: (
        <>
          <PageLink to={person.to}>{person.text}</PageLink>{" "}
          {person.hangul === undefined ? null : <Hangul>{person.hangul}</Hangul>}
          <CitationMarks cites={cites} />
          {disputed === undefined ? null : (
            <small>
              <PageLink to={disputed}>Sources are at odds</PageLink>
            </small>
          )}
          {note === undefined ? null : <small>{note}</small>}
        </>
      ),
    })),
    ...(page.firstSeen === undefined
      ? []
      : [{ hangul: "첫 출석", label: "First on record", children: page.firstSeen }]),
    ...(page.next
      ? [
          {
            hangul: `시즌 ${site.nextSeason.number}`,
            label: performerIn(site.nextSeason.number),
            children: (
              <>
                <PageLink to={page.next.to}>
                  <StandingStamp standing={page.next.standing} /> {page.next.answer}
                </PageLink>
                <small>{page.next.performer}</small>
              </>
            ),
          },
        ]
      : []),
    ...(condition
      ? [
          {
            hangul: "상태",
            label: "Condition",
            children: (
              <>
                {fateWords[condition.state]}
                <CitationMarks cites={condition.cites} />
                <small>
                  {condition.text} ({condition.place})
                </small>
              </>
            ),
          },
        ]
      : []),
  ];
}

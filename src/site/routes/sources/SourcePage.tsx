import type { ReactNode } from "react";
import type { SourcePageData } from "../../../wiki/queries/source.ts";
import type { PageLink as Link } from "../../../wiki/queries/link.ts";
import type { Reading } from "../../../wiki/vocabulary/sources.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ClaimList } from "../../components/ClaimList.tsx";
import { LinkList } from "../../components/LinkList.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { WorkTree } from "../../components/WorkTree.tsx";
import { Mixed } from "../../ui/Mixed.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import { RecordTally } from "./RecordTally.tsx";
import { recordWords } from "./record-words.ts";

/** One published work. */
export const Component = () => <Asked page="source">{(page) => <SourcePage page={page} />}</Asked>;

const readingWords: Readonly<Record<Reading, string>> = {
  full: "in full",
  excerpt: "an excerpt",
  "second-hand": "only as another work retells it",
  unstated: "how much is not recorded",
  none: "not at all; it is known through the works named below",
};

function SourcePage({ page }: { readonly page: SourcePageData }) {
  return (
    <>
      <Head
        // Two works without a title may have one imprint.
        title={page.titled ? `${page.title} (${page.publisher})` : `${page.title} (${page.id})`}
        description={`Published by ${page.publisher}, ${page.published}. What it claims, what it repeats, and which pages cite it.`}
      />
      <Section hangul="출처" label={<Breadcrumbs trail={[{ text: "Sources", to: "/sources" }]} />}>
        <PageTitle title={page.title} lead={`${page.publisher}, ${page.published}`} />
        <dl className="fields">
          <Row name="Kind">{page.kind}</Row>
          <Row name="Date">
            {[page.published, page.dateBasis].filter((part) => part !== undefined).join(". ")}
          </Row>
          <Row name="Language">{page.language}</Row>
          <Row name="Read">{readingWords[page.read]}</Row>
          {page.url === undefined ? null : (
            <Row name="Address">
              <a href={page.url} rel="external noopener noreferrer">
                {page.url}
              </a>
            </Row>
          )}
          <Works name="Known through" links={page.knownThrough} />
          {page.note === undefined ? null : (
            <Row name="Note">
              <Mixed>{page.note}</Mixed>
            </Row>
          )}
          {page.publisherNote === undefined ? null : <Row name="Publisher">{page.publisherNote}</Row>}
          <Row name={`Track record of ${page.publisher}`}>
            {page.record.n === 0 ? (
              "None of its claims can be judged yet."
            ) : (
              <>
                <RecordTally record={page.record} />
                {recordWords(page.record).map((words) => (
                  <small key={words}>{words}</small>
                ))}
              </>
            )}
          </Row>
        </dl>
      </Section>
      {page.claims.length > 0 ? (
        <Section hangul="기록" label="Claims" title="What it claims">
          <ClaimList claims={page.claims} />
        </Section>
      ) : null}
      {page.relayed.length > 0 ? (
        <Section hangul="인용" label="Relayed" title="What others relay of it">
          <ClaimList claims={page.relayed} />
        </Section>
      ) : null}
      {page.family.trees.length > 0 ? (
        <Section hangul="계보" label="Genealogy" title="Who repeated whom">
          <WorkTree family={page.family} />
        </Section>
      ) : null}
      <Section hangul="쓰임" label="Cited by" title="Pages that cite it">
        {page.citedBy.length === 0 ? (
          <p className="meta">No page that may be named at your place cites it.</p>
        ) : (
          <p>
            <LinkList links={page.citedBy} />
          </p>
        )}
      </Section>
    </>
  );
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

const Works = ({ name, links }: { readonly name: string; readonly links: readonly Link[] }) =>
  links.length === 0 ? null : (
    <Row name={name}>
      <LinkList links={links} />
    </Row>
  );

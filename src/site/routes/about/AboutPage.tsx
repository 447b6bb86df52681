import { site } from "virtual:register";
import type { AboutPageData } from "../../../wiki/queries/about.ts";
import { formatCount } from "../../../lib/format-date.ts";
import { patience } from "../../../lib/patience.ts";
import { rankOfKind, sourceKinds } from "../../../wiki/vocabulary/sources.ts";
import { standingRules } from "../../../wiki/ledger/question-standing.ts";
import { questionStandings } from "../../../wiki/vocabulary/questions.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { ShortcutTable } from "../../components/ShortcutTable.tsx";
import { StandingStamp } from "../../components/StandingStamp.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import "../../ui/counts.css";

/** Every kind of request that a page can make. */
const requests = [
  ["pages", "when you open an address"],
  ["assets", "code, style and typefaces, when a page needs them"],
  [
    "answers",
    "a page’s data, when you follow or rest on a link; the list of what can be found, when you search",
  ],
  ["layers", "parts of the record up to your place, and not one further"],
  ["edition", "the name of the newest edition, when something is missing or a newer one has come"],
  ["sw.js", "the worker that keeps the register readable without a connection"],
] as const;

/** How the wiki works. */
export const Component = () => <Asked page="about">{(page) => <AboutPage page={page} />}</Asked>;

function AboutPage({ page }: { readonly page: AboutPageData }) {
  return (
    <>
      <Head
        title="How it works"
        description="How claims are recorded, how standings are computed, and how nothing past your place in the story is shown."
      />
      <Section hangul="안내" label="About">
        <PageTitle title="How this register works" lead={site.tagline} />
        <p className="prose">
          Articles about the series contradict each other on when the next season comes and who is in it. Here
          nobody types “confirmed”. Editors write down what a source said and when; where a question stands
          follows from that by rule, and every page shows the rule and the sources. Known mistakes stay on
          record, beside what contradicts them.
        </p>
        <dl className="counts">
          {page.counts.map(({ name, count, to }) => (
            <div key={name}>
              <dt>
                <PageLink to={to}>{name}</PageLink>
              </dt>
              <dd>{formatCount(count)}</dd>
            </div>
          ))}
        </dl>
        <p className="meta">As far as you have watched, as of {page.edition}.</p>
      </Section>
      <Section hangul="진도" label="Spoilers" title="Nothing past your place">
        <p className="prose">
          Say how far you have watched, and the register holds back everything later: text, names, counts,
          search, titles, the list of sources. It is not hidden in the page. It is not in the page, and your
          browser has not loaded it. Until you say something, only the premise is shown. Your place is kept on
          this device alone.
        </p>
      </Section>
      <Section hangul="등급" label="Standings" title="How standings are given">
        <dl className="fields">
          {questionStandings.map((standing) => (
            <div key={standing} className="field-row">
              <dt>
                <StandingStamp standing={standing} />
              </dt>
              <dd>{standingRules[standing]}</dd>
            </div>
          ))}
        </dl>
        <p className="prose">
          The first rule that holds, from the top, gives the standing. Works that merely repeat one another,
          or that one publisher prints, count as one origin. A claim worded as rumour or speculation counts
          one rank lower; one that relays a speaker has the speaker’s rank when two independent works relay it
          alike.
        </p>
      </Section>
      <Section hangul="출처" label="Ranks" title="How much a source weighs">
        <dl className="fields">
          {sourceKinds.map((kind) => (
            <div key={kind} className="field-row">
              <dt>{kind}</dt>
              <dd>rank {rankOfKind[kind]}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section hangul="단축키" label="Keys" title="Keyboard shortcuts">
        <ShortcutTable />
      </Section>
      <Section hangul="개인정보" label="Privacy" title="What it keeps of you">
        <p className="prose">
          Nothing leaves this device. The register asks no other site for anything, counts nobody, and stores
          only what you set yourself: your place in the story, the theme, your forecasts, whether single keys
          are shortcuts, and, where you ask for it, your searches and your visits.
        </p>
      </Section>
      <Section hangul="보관" label="Offline" title="What it keeps to work without a connection">
        <p className="prose">
          After a first visit your browser keeps one edition of the register, under 2 MB: its code, its
          typefaces, and the part of the record that spoils nothing. None of that is about you. The parts of
          the record that your place has opened are kept beside it, and deleted when you set your place back;
          a part beyond your place is never fetched. Until you close the window it is noted for which newer
          edition a page was loaded again.
        </p>
      </Section>
      <Section hangul="요청" label="Requests" title="Everything it asks the network for">
        <dl className="fields">
          {requests.map(([name, what]) => (
            <div key={name} className="field-row">
              <dt>{name}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className="prose">
          All of it comes from this address and no other; your browser is told to refuse anything else. A file
          that has not come after {patience / 1000} seconds is given up, and the page says so.
        </p>
      </Section>
    </>
  );
}

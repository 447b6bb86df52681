import { NextSeal } from "../components/NextSeal.tsx";
import { PageLink } from "../components/PageLink.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { Section } from "../ui/Section.tsx";
import { Head } from "./Head.tsx";

/** A page that is sealed at the reader’s place. It is the same for everything, so it tells nothing. */
export function SealedPage() {
  return (
    <div data-sealed-page="">
      <Head title="Sealed" description="This page is sealed at your place in the story." index={false} />
      <Section hangul="봉인" label="Sealed">
        <PageTitle
          title="This page is sealed"
          lead="It tells of something further into the story than you have said you have watched. Nothing of it has been loaded."
        />
        <NextSeal />
        <p className="meta">
          Or go to <PageLink to="/cast">the cast</PageLink>,{" "}
          <PageLink to="/timeline">the production timeline</PageLink> or{" "}
          <PageLink to="/questions">the open questions</PageLink>.
        </p>
      </Section>
    </div>
  );
}

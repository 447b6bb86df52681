import { NextSeal } from "../components/NextSeal.tsx";
import { PageLink } from "../components/PageLink.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { useAsOf } from "../components/use-as-of.ts";
import { Section } from "../ui/Section.tsx";
import { Head } from "./Head.tsx";

const sealed =
  "It tells of something further into the story than you have said you have watched. Nothing of it has been loaded.";
const sealedInThePast =
  "It tells of something further into the story than you have said you have watched, or of something that came later than the day you are reading.";

/** A page that is sealed at the reader’s place or day. It is the same for everything, so it tells nothing. */
export function SealedPage() {
  const { past } = useAsOf();
  return (
    <div data-sealed-page="">
      <Head title="Sealed" description="This page is sealed at your place in the story." index={false} />
      <Section hangul="봉인" label="Sealed">
        <PageTitle title="This page is sealed" lead={past ? sealedInThePast : sealed} />
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

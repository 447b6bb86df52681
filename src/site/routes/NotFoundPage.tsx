import { PageLink } from "../components/PageLink.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { SearchForm } from "../components/SearchForm.tsx";
import { Section } from "../ui/Section.tsx";
import { Head } from "./Head.tsx";

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <>
      <Head title="Absent" description="Nothing on the register has this address." index={false} />
      <Section hangul="결석" label="Absent">
        <PageTitle
          title="Absent"
          hangul="결석"
          lead="Nothing on the register has this address. It may have been misspelt, or it never existed."
        />
        <SearchForm />
        <p className="meta">
          The register opens at <PageLink to="/">where things stand</PageLink>; everybody is on{" "}
          <PageLink to="/cast">the roll</PageLink>.
        </p>
      </Section>
    </>
  );
}

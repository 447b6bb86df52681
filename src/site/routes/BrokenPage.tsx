import { ErrorState } from "../ui/ErrorState.tsx";
import { Section } from "../ui/Section.tsx";
import { Head } from "./Head.tsx";

interface BrokenPageProps {
  /** What is known of why. */
  readonly why: string;
  readonly onRetry: () => void;
}

/** What stands in the place of a page that did not come, or broke: that it did, what is safe, and a way on. */
export const BrokenPage = ({ why, onRetry }: BrokenPageProps) => (
  <Section label="">
    <Head title="This page could not be shown" index={false} />
    <h1 tabIndex={-1}>This page could not be shown</h1>
    <ErrorState
      title={why}
      detail="The rest of the register is untouched, and so are your settings."
      onRetry={onRetry}
    />
  </Section>
);

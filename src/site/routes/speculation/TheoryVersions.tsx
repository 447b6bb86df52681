import type { VersionView } from "../../../wiki/queries/theory.ts";
import { CriteriaCells } from "../../components/CriteriaCells.tsx";
import { HashCheck } from "../../components/HashCheck.tsx";
import { Section } from "../../ui/Section.tsx";

/** The wordings of a theory: the one that holds with its hash, and those before it, which stay readable. */
export const TheoryVersions = ({ versions }: { readonly versions: readonly VersionView[] }) => (
  <Section hangul="판본" label="Versions" title="Versions">
    {versions.map((version, index) => (
      <section key={version.number} className="version">
        <h3>
          Version {version.number}, {index === 0 ? "in force from" : "from"} {version.day}
        </h3>
        {version.change === undefined ? null : <p className="prose">{version.change}</p>}
        {index === 0 ? null : (
          <details className="fold">
            <summary>How it read</summary>
            <CriteriaCells terms={version} decidedBy={version.decidedBy} />
          </details>
        )}
        <HashCheck terms={version} sha256={version.sha256} />
      </section>
    ))}
  </Section>
);

import type { TheoryPageData, TiedTheory } from "../../../wiki/queries/theory.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { Section } from "../../ui/Section.tsx";
import { theoryStandingWords } from "./theory-words.ts";

/** The theories that a theory bears on, as far as they are open; nothing where none is. */
export function TheoryTies({ page }: { readonly page: TheoryPageData }) {
  const kinds = [
    { title: "Cannot both be right", theories: page.rivals },
    { title: "If it is right, so is", theories: page.implies },
    { title: "It must be right if this is", theories: page.impliedBy },
  ].filter(({ theories }) => theories.length > 0);
  if (kinds.length === 0) return null;
  return (
    <Section hangul="관계" label="Ties" title="Theories it bears on">
      <dl className="fields">
        {kinds.map(({ title, theories }) => (
          <div key={title} className="field-row">
            <dt>{title}</dt>
            <dd>
              <ul className="edges">
                {theories.map((theory) => (
                  <TiedItem key={theory.to} theory={theory} />
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const TiedItem = ({ theory: { text, to, standing } }: { readonly theory: TiedTheory }) => (
  <li>
    <PageLink to={to}>{text}</PageLink> <span className="meta">{theoryStandingWords[standing]}</span>
  </li>
);

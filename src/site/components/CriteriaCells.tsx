import type { Terms } from "../../wiki/model/criteria.ts";

/** What settles a proposition and what does not, in cells, so that a stranger could apply it. */
export const CriteriaCells = ({
  terms: { proposition, criteria },
  decidedBy,
}: {
  readonly terms: Terms;
  /** The deadline in words. */
  readonly decidedBy: string;
}) => (
  <dl className="fields">
    <dt>It says</dt>
    <dd>{proposition}</dd>
    <dt>Settles it: right</dt>
    <dd>{criteria.holds}</dd>
    <dt>Settles it: wrong</dt>
    <dd>{criteria.fails}</dd>
    <dt>Does not settle it</dt>
    <dd>{criteria.unsettled}</dd>
    <dt>At the edge</dt>
    <dd>
      <ul className="edges">
        {criteria.edges.map((edge) => (
          <li key={edge}>{edge}</li>
        ))}
      </ul>
    </dd>
    <dt>Decided by</dt>
    <dd>{decidedBy}; undecided after that, it lapses and counts for nobody.</dd>
  </dl>
);

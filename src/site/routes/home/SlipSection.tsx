import { Suspense, lazy } from "react";
import { site } from "virtual:register";
import type { SlipData } from "../../../wiki/queries/slip.ts";
import { movementText, shortFindingOf } from "../../../wiki/queries/slip-finding.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { Section } from "../../ui/Section.tsx";
import "../../components/slip.css";

// The scales of charts are no part of a first visit: the prerendered drawing stands until they have come.
const SlipGlance = lazy(async () => ({
  default: (await import("../../components/SlipGlance.tsx")).SlipGlance,
}));

/** The slip chart in passing, with its finding in words; nothing before anybody predicted anything. */
export const SlipSection = ({ slip }: { readonly slip: SlipData }) =>
  slip.marks.length === 0 ? null : (
    <Section hangul="연표" label="Timeline">
      <div className="slip-glance">
        <div>
          <h2>{shortFindingOf(slip.movement)}</h2>
          <p className="meta">
            Each box is a prediction: across, when it was made; up, when it said season{" "}
            {site.nextSeason.number} would arrive. {movementText(slip.movement)}
          </p>
          <PageLink className="button" to="/timeline">
            Open the timeline
          </PageLink>
        </div>
        <div className="slip-both">
          <Suspense>
            <SlipGlance data={slip} />
          </Suspense>
        </div>
      </div>
    </Section>
  );

import type { TrackRecord } from "../../../wiki/ledger/track-record.ts";
import { Tally } from "../../components/Tally.tsx";
import "../../components/publishers.css";

/** How many claims held, of how many that can be judged, in two tallies. */
export const RecordTally = ({ record: { held, n } }: { readonly record: TrackRecord }) => (
  <span className="record-tally">
    <span>
      Held {held} of {n}
    </span>
    <span>
      <span className="meta">held</span> <Tally count={held} />
    </span>
    <span>
      <span className="meta">did not</span> <Tally count={n - held} />
    </span>
  </span>
);

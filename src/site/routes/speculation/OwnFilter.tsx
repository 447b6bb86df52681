import { PageLink } from "../../components/PageLink.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { AddressNotices } from "../AddressNotices.tsx";
import type { OwnFilterState } from "./use-own-filter.ts";
import { ownChoices } from "./use-own-filter.ts";

/** Narrows the list by the reader’s own forecasts, and leads to all of them. */
export function OwnFilter({
  filter: { address, choice, isMade, choose },
  ids,
}: {
  readonly filter: OwnFilterState;
  readonly ids: readonly string[];
}) {
  const made = ids.filter(isMade).length;
  return (
    <div className="filters" role="group" aria-label="Narrow by your forecasts">
      <AddressNotices address={address} known={[{ name: "mine", values: ownChoices }]} />
      <div className="chips">
        <Chip pressed={choice === ""} count={ids.length} onPress={() => choose("")}>
          All
        </Chip>
        <Chip
          pressed={choice === "made"}
          count={made}
          onPress={() => choose(choice === "made" ? "" : "made")}
        >
          My forecast made
        </Chip>
        <Chip
          pressed={choice === "none"}
          count={ids.length - made}
          onPress={() => choose(choice === "none" ? "" : "none")}
        >
          No forecast yet
        </Chip>
      </div>
      <p className="meta">
        <PageLink to="/speculation/mine">All your forecasts</PageLink>
      </p>
    </div>
  );
}

import type { TheoryRow } from "../../../wiki/queries/speculation.ts";
import { theoryStandings } from "../../../wiki/vocabulary/questions.ts";
import { theoryTopics } from "../../../wiki/vocabulary/statements.ts";
import { Chip } from "../../ui/Chip.tsx";
import { Select } from "../../ui/Select.tsx";
import type { AddressState } from "../address-state.ts";
import { charactersIn, theoryOrders } from "./speculation-filters.ts";
import type { TheoryFilters } from "./speculation-filters.ts";
import { theoryStandingWords, theoryTopicWords } from "./theory-words.ts";
import type { OwnFilterState } from "./use-own-filter.ts";
import "../../ui/filters.css";

const orderNames = {
  topic: "Real world first",
  contested: "Most contested",
  newest: "Newest evidence",
} as const;

/** Narrows the list of theories; what cannot be chosen at the reader’s place is not offered. */
export function SpeculationFilters({
  rows,
  filters,
  mine,
  write,
}: {
  readonly rows: readonly TheoryRow[];
  readonly filters: TheoryFilters;
  readonly mine: OwnFilterState;
  readonly write: AddressState["write"];
}) {
  const standings = theoryStandings.filter((standing) => rows.some((row) => row.standing === standing));
  const made = rows.filter(({ id }) => mine.isMade(id)).length;
  return (
    <div className="filters" role="group" aria-label="Narrow the list">
      <div className="chips">
        <Chip pressed={filters.topic === ""} count={rows.length} onPress={() => write({ topic: "" })}>
          All
        </Chip>
        {theoryTopics.map((topic) => {
          const count = rows.filter((row) => row.topic === topic).length;
          return count === 0 ? null : (
            <Chip
              key={topic}
              pressed={filters.topic === topic}
              count={count}
              onPress={() => write({ topic: filters.topic === topic ? "" : topic })}
            >
              {theoryTopicWords[topic].word}
            </Chip>
          );
        })}
      </div>
      <div className="filter-fields theory-fields">
        <Select
          label="Character"
          value={filters.character}
          options={[
            { value: "", label: "Anybody" },
            ...charactersIn(rows).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(character) => write({ character })}
        />
        <Select
          label="Standing"
          value={filters.standing}
          options={[
            { value: "", label: "Any standing" },
            ...standings.map((standing) => ({ value: standing, label: theoryStandingWords[standing] })),
          ]}
          onChange={(standing) => write({ standing })}
        />
        <Select
          label="My forecast"
          value={mine.choice}
          options={[
            { value: "", label: "Made or not" },
            { value: "made", label: `Made (${made})` },
            { value: "none", label: `None yet (${rows.length - made})` },
          ]}
          onChange={(choice) => write({ mine: choice })}
        />
        <Select
          label="Order"
          value={filters.order}
          options={theoryOrders.map((order) => ({ value: order, label: orderNames[order] }))}
          onChange={(order) => write({ sort: order === "topic" ? "" : order })}
        />
      </div>
    </div>
  );
}

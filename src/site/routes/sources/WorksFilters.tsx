import type { SourcesPageData } from "../../../wiki/queries/sources.ts";
import { Chip } from "../../ui/Chip.tsx";
import { Select } from "../../ui/Select.tsx";
import { DraftInput } from "../DraftInput.tsx";
import type { WorksFilter } from "./works-page.ts";
import "../../ui/filters.css";

interface WorksFiltersProps {
  readonly page: SourcesPageData;
  readonly filter: WorksFilter;
  readonly onWrite: (changes: Partial<WorksFilter>) => void;
}

/** Kind, year and text by which the list is narrowed. */
export const WorksFilters = ({ page, filter, onWrite }: WorksFiltersProps) => (
  <div className="filters" role="group" aria-label="Narrow the list">
    <div className="chips">
      <Chip pressed={filter.kind === ""} count={page.total} onPress={() => onWrite({ kind: "" })}>
        All
      </Chip>
      {page.kinds.map(({ value, count }) => (
        <Chip
          key={value}
          pressed={filter.kind === value}
          count={count}
          onPress={() => onWrite({ kind: filter.kind === value ? "" : value })}
        >
          {value}
        </Chip>
      ))}
    </div>
    <div className="filter-fields">
      <DraftInput label="Publisher or title" value={filter.text} onWrite={(text) => onWrite({ text })} />
      <Select
        label="Year"
        value={filter.year}
        options={[
          { value: "", label: "Every year" },
          ...page.years.map(({ value, count }) => ({ value, label: `${value} (${count})` })),
        ]}
        onChange={(year) => onWrite({ year })}
      />
    </div>
  </div>
);

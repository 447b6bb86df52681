import type { Counted } from "../../../wiki/queries/sources.ts";
import type { PublisherName } from "../../../wiki/queries/timeline.ts";
import type { QuestionStanding, Topic } from "../../../wiki/vocabulary/questions.ts";
import { Chip } from "../../ui/Chip.tsx";
import { Select } from "../../ui/Select.tsx";
import type { TimelineFilters, TimelineOrder } from "./timeline-filters.ts";
import { timelineOrders } from "./timeline-filters.ts";
import "../../ui/filters.css";

interface TimelineControlsProps {
  readonly topics: readonly Counted<Topic>[];
  readonly standings: readonly Counted<QuestionStanding>[];
  readonly publishers: readonly PublisherName[];
  readonly filters: TimelineFilters;
  readonly order: TimelineOrder;
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
}

const orderNames = { newest: "Newest first", oldest: "Oldest first" } as const;

/** The filters of the timeline, and its order. */
export const TimelineControls = ({
  topics,
  standings,
  publishers,
  filters,
  order,
  onChange,
}: TimelineControlsProps) => (
  <div className="filters" role="group" aria-label="Narrow the timeline">
    <Chips label="Topic" choices={topics} chosen={filters.topic} onChoose={(topic) => onChange({ topic })} />
    <Chips
      label="Standing"
      choices={standings}
      chosen={filters.standing}
      onChoose={(standing) => onChange({ standing })}
    />
    <div className="filter-fields">
      <Select
        label="Publisher, here and in the chart"
        value={filters.publisher}
        options={[
          { value: "", label: "Everybody" },
          ...publishers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(publisher) => onChange({ publisher })}
      />
      <Select
        label="Order"
        value={order}
        options={timelineOrders.map((value) => ({ value, label: orderNames[value] }))}
        onChange={(value) => onChange({ sort: value === "newest" ? "" : value })}
      />
    </div>
  </div>
);

/** One filter as chips; the chosen one is pressed again to take it back. */
const Chips = <T extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly choices: readonly Counted<T>[];
  readonly chosen: string;
  readonly onChoose: (value: T | "") => void;
}) => (
  <div className="chips" role="group" aria-label={label}>
    {choices.map(({ value, count }) => (
      <Chip
        key={value}
        pressed={chosen === value}
        count={count}
        onPress={() => onChoose(chosen === value ? "" : value)}
      >
        {value}
      </Chip>
    ))}
  </div>
);

import { useId, useState } from "react";
import type { CastPageData } from "../../../wiki/queries/cast.ts";
import { Chip } from "../../ui/Chip.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { performerIn } from "../../components/performer-words.ts";
import { Select } from "../../ui/Select.tsx";
import { DraftInput } from "../DraftInput.tsx";
import type { AddressState } from "../address-state.ts";
import type { CastFilters, CastView } from "./cast-filters.ts";
import { castOrders, castViews, seasonsOf, standingsOf } from "./cast-filters.ts";
import "../../ui/filters.css";

/** The orders of the register in words. */
export const orderNames = {
  group: "Group",
  name: "Name",
  hangul: "Name in Korean",
  first: "First appearance",
} as const;

interface CastFilterBarProps {
  readonly page: CastPageData;
  readonly filters: CastFilters;
  readonly view: CastView;
  readonly write: AddressState["write"];
}

/** Everything that narrows, orders and shows the register another way; each setting lives in the address. */
export function CastFilterBar({ page, filters, view, write }: CastFilterBarProps) {
  const more = useId();
  const [asked, setAsked] = useState(false);
  // On a phone they stand between the reader and the roll, unless they narrow it.
  const inUse = [filters.season, filters.standing, filters.episode].some((value) => value !== "");
  const toggle = inUse ? null : (
    <button
      type="button"
      className="chip chip-more"
      aria-expanded={asked}
      aria-controls={more}
      onClick={() => setAsked(!asked)}
    >
      <span>{asked ? "Fewer filters" : "More filters"}</span>
    </button>
  );
  return (
    <div className="filters" role="group" aria-label="Narrow the roll">
      <div className="filter-fields">
        <DraftInput
          label="Name, spelling or performer"
          value={filters.text}
          onWrite={(text) => write({ text })}
        />
        <Choice
          label="Show as"
          value={view}
          options={castViews.map((value) => ({ value, label: value === "tags" ? "Tags" : "Register" }))}
          onChange={(chosen) => write({ view: chosen === "register" ? "" : chosen })}
        />
        <Select
          label="Order"
          value={filters.order}
          options={castOrders.map((order) => ({ value: order, label: orderNames[order] }))}
          onChange={(order) => write({ sort: order === "group" ? "" : order })}
        />
      </div>
      <div className="chips">
        <GroupChips page={page} group={filters.group} write={write} />
      </div>
      {toggle}
      <div id={more} className={asked || inUse ? "filter-fields" : "filter-fields filter-more"}>
        <FacetSelects page={page} filters={filters} write={write} />
      </div>
    </div>
  );
}

function GroupChips({
  page,
  group,
  write,
}: Pick<CastFilterBarProps, "page" | "write"> & { readonly group: string }) {
  return (
    <>
      <Chip pressed={group === ""} count={page.turn.total} onPress={() => write({ group: "" })}>
        Everyone
      </Chip>
      {page.groups.map(({ id, name, size }) =>
        size === 0 ? null : (
          <Chip
            key={id}
            pressed={group === id}
            count={size}
            onPress={() => write({ group: group === id ? "" : id })}
          >
            {name}
          </Chip>
        ),
      )}
    </>
  );
}

function FacetSelects({ page, filters, write }: Pick<CastFilterBarProps, "page" | "filters" | "write">) {
  const { season, watched } = page;
  return (
    <>
      <Select
        label="Season"
        value={filters.season}
        options={[
          { value: "", label: "Any season" },
          ...seasonsOf(page).map((number) => ({ value: String(number), label: performerIn(number) })),
        ]}
        onChange={(chosen) => write({ season: chosen })}
      />
      <Select
        label={`Standing for season ${season}`}
        value={filters.standing}
        options={[
          { value: "", label: "Any standing" },
          ...standingsOf(page).map((standing) => ({ value: standing, label: standing })),
          { value: "none", label: "nothing said" },
        ]}
        onChange={(standing) => write({ standing })}
      />
      {watched.length === 0 ? null : (
        <Select
          label="On record in"
          value={filters.episode}
          options={[
            { value: "", label: "Any episode" },
            ...watched.map(({ number, label }) => ({ value: number, label })),
          ]}
          onChange={(episode) => write({ episode })}
        />
      )}
    </>
  );
}

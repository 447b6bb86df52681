import type { CastPageData, CastRow } from "../../../wiki/queries/cast.ts";
import { formatNumberOf } from "../../../lib/format-date.ts";
import { questionStandings } from "../../../wiki/vocabulary/questions.ts";
import { CastRoll } from "../../components/CastRoll.tsx";
import { NextSeal } from "../../components/NextSeal.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Section } from "../../ui/Section.tsx";
import { Select } from "../../ui/Select.tsx";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import { AddressNotices } from "../AddressNotices.tsx";
import { DraftInput } from "../DraftInput.tsx";
import type { AddressState } from "../address-state.ts";
import { useAddressState } from "../address-state.ts";
import { castOrders, filterCast } from "./cast-filters.ts";
import type { CastFilters } from "./cast-filters.ts";

/** Everybody on the roll. */
export const Component = () => <Asked page="cast">{(page) => <CastPage page={page} />}</Asked>;

const orderNames = {
  group: "Group",
  name: "Name",
  hangul: "Name, Korean order",
  first: "First appearance",
} as const;

function CastPage({ page }: { readonly page: CastPageData }) {
  const address = useAddressState();
  const { read, readOneOf, write } = address;
  const known = {
    group: page.groups.map(({ id }) => id),
    standing: [...questionStandings, "none"],
    sort: castOrders,
  };
  const filters: CastFilters = {
    group: readOneOf("group", known.group),
    standing: readOneOf("standing", known.standing),
    text: read("text"),
    order: readOneOf("sort", known.sort) || "group",
  };
  const rows = filterCast(page.rows, filters);
  return (
    <>
      <Head
        title="The cast"
        description="Every character who may be named without a spoiler: class, who plays them, attendance, and where each stands for the next season."
      />
      <Section hangul="명부" label="The roll">
        <PageTitle
          title="The roll"
          hangul="출석부"
          lead="Everybody who may be named at your place in the story. Attendance comes from the record: an episode without an entry says so, and means no more."
        />
        <AddressNotices
          address={address}
          known={Object.entries(known).map(([name, values]) => ({ name, values }))}
        />
        <FilterBar page={page} filters={filters} write={write} />
        <p className="meta" role="status">
          {formatNumberOf(rows.length, "character")}{" "}
          {rows.length < page.rows.length ? `of ${page.rows.length}` : "on the roll"}
        </p>
        {rows.length === 0 ? (
          <EmptyState title="Nobody on the roll fits all of that.">
            <LinkButton onClick={() => write({ group: "", standing: "", text: "" })}>
              Show the whole roll
            </LinkButton>
          </EmptyState>
        ) : (
          groupRows(page, rows, filters).map(({ heading, hangul, members }) => (
            <CastRoll key={heading} heading={heading} hangul={hangul} rows={members} season={page.season} />
          ))
        )}
        <NextSeal />
      </Section>
    </>
  );
}

/** Under their groups in the register’s own order; under one heading in any other. */
function groupRows(page: CastPageData, rows: readonly CastRow[], { order }: CastFilters) {
  if (order !== "group")
    return [{ heading: `By ${orderNames[order].toLowerCase()}`, hangul: "", members: rows }];
  return page.groups.flatMap(({ id, name, hangul }) => {
    const members = rows.filter((row) => row.group === id);
    return members.length === 0 ? [] : [{ heading: name, hangul, members }];
  });
}

function FilterBar({
  page,
  filters,
  write,
}: {
  readonly page: CastPageData;
  readonly filters: CastFilters;
  readonly write: AddressState["write"];
}) {
  const standings = questionStandings.filter((standing) =>
    page.rows.some((row) => row.next?.standing === standing),
  );
  return (
    <div className="filters" role="group" aria-label="Narrow the roll">
      <div className="chips">
        <Chip pressed={filters.group === ""} count={page.rows.length} onPress={() => write({ group: "" })}>
          All
        </Chip>
        {page.groups.map(({ id, name }) => {
          const count = page.rows.filter((row) => row.group === id).length;
          return count === 0 ? null : (
            <Chip
              key={id}
              pressed={filters.group === id}
              count={count}
              onPress={() => write({ group: filters.group === id ? "" : id })}
            >
              {name}
            </Chip>
          );
        })}
      </div>
      <div className="filter-fields">
        <DraftInput
          label="Name, spelling or performer"
          value={filters.text}
          onWrite={(text) => write({ text })}
        />
        <Select
          label={`Season ${page.season}`}
          value={filters.standing}
          options={[
            { value: "", label: "Any standing" },
            ...standings.map((standing) => ({ value: standing, label: standing })),
            { value: "none", label: "nothing said" },
          ]}
          onChange={(standing) => write({ standing })}
        />
        <Select
          label="Order"
          value={filters.order}
          options={castOrders.map((order) => ({ value: order, label: orderNames[order] }))}
          onChange={(order) => write({ sort: order === "group" ? "" : order })}
        />
      </div>
    </div>
  );
}

import type { CastPageData, CastRow } from "../../../wiki/queries/cast.ts";
import { formatNumberOf } from "../../../lib/format-date.ts";
import { questionStandings } from "../../../wiki/vocabulary/questions.ts";
import { CastRoll, RollHeads, RollLegend } from "../../components/CastRoll.tsx";
import { Newcomers } from "../../components/Newcomers.tsx";
import { TagGroup } from "../../components/TagGroup.tsx";
import { NextSeal } from "../../components/NextSeal.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import { AddressNotices } from "../AddressNotices.tsx";
import { useAddressState } from "../address-state.ts";
import { CastFilterBar, orderNames } from "./CastFilterBar.tsx";
import { castOrders, castViews, filterCast } from "./cast-filters.ts";
import type { CastFilters } from "./cast-filters.ts";

/** Everybody on the roll. */
export const Component = () => <Asked page="cast">{(page) => <CastPage page={page} />}</Asked>;

function CastPage({ page }: { readonly page: CastPageData }) {
  const address = useAddressState();
  const { read, readOneOf, write } = address;
  const known = {
    group: page.groups.map(({ id }) => id),
    standing: [...questionStandings, "none"],
    season: [...new Set(page.rows.flatMap(({ seasons }) => seasons))].map(String),
    episode: page.watched.map(({ number }) => number),
    sort: castOrders,
    view: castViews,
  };
  const filters: CastFilters = {
    group: readOneOf("group", known.group),
    standing: readOneOf("standing", known.standing),
    season: readOneOf("season", known.season),
    episode: readOneOf("episode", known.episode),
    text: read("text"),
    order: readOneOf("sort", known.sort) || "group",
  };
  const view = readOneOf("view", known.view) || "register";
  const rows = filterCast(page.rows, filters);
  const narrowed = { group: "", standing: "", season: "", episode: "", text: "" };
  const whole = Object.keys(narrowed).every((name) => read(name) === "");
  return (
    <>
      <Head
        title="The cast"
        description="Every character who may be named without a spoiler: class, who plays them, attendance, and where each stands for the next season."
      />
      <Section hangul="명부" label="The roll">
        <PageTitle
          title="The roll"
          lead="Everybody who may be named at your place in the story. Attendance comes from the record: an episode without an entry says so, and means no more."
        />
        <AddressNotices
          address={address}
          known={Object.entries(known).map(([name, values]) => ({ name, values }))}
        />
        <CastFilterBar page={page} filters={filters} view={view} write={write} />
        <p className="meta" role="status">
          {formatNumberOf(rows.length, "character")}{" "}
          {rows.length < page.rows.length ? `of ${page.rows.length}` : "on the roll"}
        </p>
        {rows.length === 0 ? (
          <EmptyState title="Nobody on the roll fits all of that.">
            <LinkButton onClick={() => write(narrowed)}>Show the whole roll</LinkButton>
          </EmptyState>
        ) : (
          <>
            {view === "register" ? (
              <>
                <RollLegend />
                <RollHeads cells={rows[0]?.attendance ?? []} season={page.season} />
              </>
            ) : null}
            {groupRows(page, rows, filters).map((group) =>
              view === "register" ? (
                <CastRoll key={group.heading} {...group} season={page.season} />
              ) : (
                <TagGroup key={group.heading} {...group} />
              ),
            )}
          </>
        )}
        <NextSeal />
        {whole && page.newcomers.length > 0 ? <Newcomers season={page.season} rows={page.newcomers} /> : null}
      </Section>
    </>
  );
}

/** Under their groups in the register’s own order; under one heading in any other. */
function groupRows(page: CastPageData, rows: readonly CastRow[], { order }: CastFilters) {
  if (order !== "group") return [{ heading: `By ${orderNames[order].toLowerCase()}`, hangul: "", rows }];
  return page.groups.flatMap(({ id, name, hangul }) => {
    const members = rows.filter((row) => row.group === id);
    return members.length === 0 ? [] : [{ heading: name, hangul, rows: members }];
  });
}

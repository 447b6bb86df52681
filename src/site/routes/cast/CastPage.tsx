import type { CastPageData, CastRow } from "../../../wiki/queries/cast.ts";
import { addressOfPage, rowsOnPage } from "../../../wiki/queries/list-pages.ts";
import { formatNumberOf } from "../../../lib/format-date.ts";
import { readPageNumber, turnTo } from "../../../lib/turn-to.ts";
import { questionStandings } from "../../../wiki/vocabulary/questions.ts";
import { CastRoll, RollHeads, RollLegend } from "../../components/CastRoll.tsx";
import { Newcomers } from "../../components/Newcomers.tsx";
import { TagGroup } from "../../components/TagGroup.tsx";
import { NextSeal } from "../../components/NextSeal.tsx";
import { TurnPages } from "../../components/TurnPages.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { LoadingState } from "../../ui/LoadingState.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head, titleOfPage } from "../Head.tsx";
import { AddressNotices } from "../AddressNotices.tsx";
import type { AddressState } from "../address-state.ts";
import { useAddressState } from "../address-state.ts";
import { useWholeList } from "../use-whole-list.ts";
import { CastFilterBar, orderNames } from "./CastFilterBar.tsx";
import { castOrders, castViews, filterCast, seasonsOf, writeFilters } from "./cast-filters.ts";
import type { CastFilters } from "./cast-filters.ts";

/** Everybody on the roll. */
export const Component = () => <Asked page="cast">{(page) => <CastPage page={page} />}</Asked>;

function CastPage({ page }: { readonly page: CastPageData }) {
  const address = useAddressState();
  const { read, readOneOf } = address;
  const write: AddressState["write"] = (changes) => address.write({ ...changes, page: "" });
  const known = {
    group: page.groups.map(({ id }) => id),
    standing: [...questionStandings, "none"],
    season: seasonsOf(page).map(String),
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
  const narrowed = { group: "", standing: "", season: "", episode: "", text: "" };
  const whole = Object.keys(narrowed).every((name) => read(name) === "");
  const plain = whole && filters.order === "group";
  const { list, failed, retry } = useWholeList("cast", page, !plain);
  const kept = list ? filterCast(list.rows, filters) : [];
  // A page of the plain list has an address of its own; what is narrowed or ordered anew is turned in the query.
  const turned = plain
    ? { ...page.turn, rows: kept }
    : turnTo(kept, readPageNumber(read("page")) ?? 1, rowsOnPage);
  const { rows, total } = turned;
  const addressOf = (number: number): string => {
    const query = writeFilters(filters, view);
    if (!plain && number > 1) query.set("page", String(number));
    return `${plain ? addressOfPage("/cast", number) : "/cast"}${query.size > 0 ? `?${query}` : ""}`;
  };
  return (
    <>
      <Head
        title={titleOfPage("The cast", page.turn)}
        description="Every character who may be named without a spoiler: class, who plays them, attendance, and where each stands for the next season."
      />
      <Section hangul="명부" label="The roll">
        <PageTitle title="The roll" lead="Everybody who may be named at your place in the story." />
        <AddressNotices
          address={address}
          known={Object.entries(known).map(([name, values]) => ({ name, values }))}
        />
        <CastFilterBar page={page} filters={filters} view={view} write={write} />
        <p className="meta" role="status">
          {list ? formatNumberOf(total, "character") : ""}{" "}
          {list ? (total < page.turn.total ? `of ${page.turn.total}` : "on the roll") : ""}
        </p>
        {failed ? (
          <ErrorState
            title="The rest of the roll did not arrive."
            detail="The connection may be down. Without a filter the roll still shows, page by page."
            onRetry={retry}
          />
        ) : !list ? (
          <LoadingState />
        ) : rows.length === 0 ? (
          <EmptyState title="Nobody on the roll fits all of that.">
            <LinkButton onClick={() => write(narrowed)}>Show the whole roll</LinkButton>
          </EmptyState>
        ) : (
          <>
            {view === "register" ? (
              <>
                <RollLegend rows={rows} />
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
        <TurnPages turn={turned} addressOf={addressOf} back="Earlier rows" on="Later rows" />
        <NextSeal />
        {whole && turned.page === turned.pages && page.newcomers.length > 0 ? (
          <Newcomers season={page.season} rows={page.newcomers} />
        ) : null}
      </Section>
    </>
  );
}

/** Under their groups in the register’s own order; under one heading in any other. */
function groupRows(page: CastPageData, rows: readonly CastRow[], { order }: CastFilters) {
  if (order !== "group") {
    const name = orderNames[order];
    return [{ heading: `By ${name.charAt(0).toLowerCase()}${name.slice(1)}`, hangul: "", rows }];
  }
  return page.groups.flatMap(({ id, name, hangul }) => {
    const members = rows.filter((row) => row.group === id);
    return members.length === 0 ? [] : [{ heading: name, hangul, rows: members }];
  });
}

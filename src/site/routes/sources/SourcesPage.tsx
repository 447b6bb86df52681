import type { SourcesPageData } from "../../../wiki/queries/source.ts";
import { formatNumberOf } from "../../../lib/format-date.ts";
import { sourceKinds } from "../../../wiki/vocabulary/sources.ts";
import { PageLink } from "../../components/PageLink.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { Mixed } from "../../ui/Mixed.tsx";
import { Section } from "../../ui/Section.tsx";
import { Asked } from "../Asked.tsx";
import { Head } from "../Head.tsx";
import { AddressNotices } from "../AddressNotices.tsx";
import { DraftInput } from "../DraftInput.tsx";
import { useAddressState } from "../address-state.ts";

/** Published works. */
export const Component = () => <Asked page="sources">{(page) => <SourcesPage page={page} />}</Asked>;

function SourcesPage({ page }: { readonly page: SourcesPageData }) {
  const address = useAddressState();
  const { read, readOneOf, write } = address;
  const kind = readOneOf("kind", sourceKinds);
  const text = read("text");
  const wanted = text.trim().toLowerCase();
  const rows = page.rows.filter(
    (row) =>
      (kind === "" || row.kind === kind) &&
      (wanted === "" || `${row.publisher} ${row.title}`.toLowerCase().includes(wanted)),
  );
  return (
    <>
      <Head
        title="Sources"
        description="Every published work on record, with its kind, its date and the claims it makes."
      />
      <Section hangul="출처" label="Sources">
        <PageTitle
          title="Sources"
          hangul="출처"
          lead="One work, one page: who published it and when, what it claims, what it repeats. Works that give the story away are listed once you have watched far enough."
        />
        <AddressNotices address={address} known={[{ name: "kind", values: sourceKinds }]} />
        <div className="filters" role="group" aria-label="Narrow the list">
          <div className="chips">
            <Chip pressed={kind === ""} count={page.rows.length} onPress={() => write({ kind: "" })}>
              All
            </Chip>
            {sourceKinds.map((name) => {
              const count = page.rows.filter((row) => row.kind === name).length;
              return count === 0 ? null : (
                <Chip
                  key={name}
                  pressed={kind === name}
                  count={count}
                  onPress={() => write({ kind: kind === name ? "" : name })}
                >
                  {name}
                </Chip>
              );
            })}
          </div>
          <DraftInput label="Publisher or title" value={text} onWrite={(typed) => write({ text: typed })} />
        </div>
        <p className="meta" role="status">
          {formatNumberOf(rows.length, "work")}
        </p>
        <ol className="works">
          {rows.map((row) => (
            <li key={row.id}>
              <span className="works-title">
                <PageLink to={row.to}>
                  <Mixed>{row.title}</Mixed>
                </PageLink>
                <small>
                  {row.publisher} · {row.kind}
                </small>
              </span>
              <span className="meta">{row.published}</span>
              <span className="meta">
                {row.unread
                  ? "relayed by others"
                  : row.claims === 0
                    ? "cited for the story"
                    : formatNumberOf(row.claims, "claim")}
              </span>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}

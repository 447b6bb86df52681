import { addressOfPage } from "../../../wiki/queries/list-pages.ts";
import type { TiedCharacter, TiesPageData } from "../../../wiki/queries/ties.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { NextSeal } from "../../components/NextSeal.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { useSoFar } from "../../components/use-so-far.ts";
import { TurnPages } from "../../components/TurnPages.tsx";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { LoadingState } from "../../ui/LoadingState.tsx";
import { Section } from "../../ui/Section.tsx";
import { Select } from "../../ui/Select.tsx";
import { AddressNotices } from "../AddressNotices.tsx";
import { Asked } from "../Asked.tsx";
import { SourcesSection } from "../ClosingSections.tsx";
import { Head, titleOfPage } from "../Head.tsx";
import type { AddressState } from "../address-state.ts";
import { useAddressState } from "../address-state.ts";
import { useWholeList } from "../use-whole-list.ts";
import { TieLines } from "./TieLines.tsx";
import { TieWay } from "./TieWay.tsx";

/** Who is tied to whom, and the way from anybody to anybody. */
export const Component = () => <Asked page="ties">{(page) => <TiesPage page={page} />}</Asked>;

function TiesPage({ page }: { readonly page: TiesPageData }) {
  const soFar = useSoFar();
  const address = useAddressState();
  return (
    <>
      <Head
        title={titleOfPage("Ties", page.turn)}
        description="Who is tied to whom, as far as you have watched, and the shortest way between any two characters."
      />
      <Section hangul="관계" label={<Breadcrumbs trail={[{ text: "The roll", to: "/cast" }]} />}>
        <PageTitle
          title="Who is tied to whom"
          lead={
            <>
              Each tie is listed here with its source and the episode that tells it.{" "}
              <span className="scripted">
                Choose two characters, and the register says how they are tied, step by step.
              </span>
            </>
          }
        />
        <Way page={page} address={address} />
      </Section>
      <Section hangul="기록" label="On record" title="Every tie on record">
        <p className="meta">Each that is told {soFar}.</p>
        <TieLines page={page} />
        <TurnPages
          turn={page.turn}
          addressOf={(number) => addressOfPage("/ties", number)}
          back="Earlier ties"
          on="Later ties"
        />
        <NextSeal />
      </Section>
      <SourcesSection sources={page.sources} />
    </>
  );
}

/** The way between two characters: of a long list, all is asked for as soon as one of them is chosen. */
function Way({ page, address }: { readonly page: TiesPageData; readonly address: AddressState }) {
  const soFar = useSoFar();
  const wanted = address.read("from") !== "" || address.read("to") !== "";
  const { list, failed, retry } = useWholeList("ties", page, wanted);
  const { characters } = list ?? page;
  const ids = characters.map(({ id }) => id);
  const from = address.readOneOf("from", ids);
  const to = address.readOneOf("to", ids);
  return (
    <>
      {list ? (
        <AddressNotices
          address={address}
          known={[
            { name: "from", values: ids },
            { name: "to", values: ids },
          ]}
        />
      ) : null}
      <div className="filter-fields tie-ends" role="group" aria-label="The way between two characters">
        <Whom label="From" name="from" value={from} characters={characters} write={address.write} />
        <Whom label="To" name="to" value={to} characters={characters} write={address.write} />
      </div>
      <p className="meta scripted">
        {page.turn.pages > 1 && !wanted
          ? "The lists name those whose ties stand on this page; when one is chosen, they name everybody who has one."
          : `The lists name whoever has a tie on record ${soFar}, and nobody else.`}
      </p>
      {list ? (
        from !== "" && to !== "" && <TieWay page={list} from={from} to={to} />
      ) : failed ? (
        <ErrorState
          title="The other ties did not arrive."
          detail="The connection may be down."
          onRetry={retry}
        />
      ) : (
        <LoadingState />
      )}
    </>
  );
}

const Whom = ({
  label,
  name,
  value,
  characters,
  write,
}: {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly characters: readonly TiedCharacter[];
  readonly write: AddressState["write"];
}) => (
  <Select
    label={label}
    value={value}
    options={[
      { value: "", label: "Choose somebody" },
      ...characters.map(({ id, link }) => ({ value: id, label: link.text })),
    ]}
    onChange={(id) => write({ [name]: id })}
  />
);

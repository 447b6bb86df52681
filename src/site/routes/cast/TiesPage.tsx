import type { TiedCharacter, TiesPageData } from "../../../wiki/queries/ties.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { NextSeal } from "../../components/NextSeal.tsx";
import { PageTitle } from "../../components/PageTitle.tsx";
import { Section } from "../../ui/Section.tsx";
import { Select } from "../../ui/Select.tsx";
import { AddressNotices } from "../AddressNotices.tsx";
import { Asked } from "../Asked.tsx";
import { SourcesSection } from "../ClosingSections.tsx";
import { Head } from "../Head.tsx";
import type { AddressState } from "../address-state.ts";
import { useAddressState } from "../address-state.ts";
import { TieLines } from "./TieLines.tsx";
import { TieWay } from "./TieWay.tsx";

/** Who is tied to whom, and the way from anybody to anybody. */
export const Component = () => <Asked page="ties">{(page) => <TiesPage page={page} />}</Asked>;

function TiesPage({ page }: { readonly page: TiesPageData }) {
  const address = useAddressState();
  const ids = page.characters.map(({ id }) => id);
  const from = address.readOneOf("from", ids);
  const to = address.readOneOf("to", ids);
  return (
    <>
      <Head
        title="Ties"
        description="Who is tied to whom, as far as you have watched, and the shortest way between any two characters."
      />
      <Section hangul="관계" label={<Breadcrumbs trail={[{ text: "The roll", to: "/cast" }]} />}>
        <PageTitle
          title="Who is tied to whom"
          lead="Choose two characters, and the register says how they are tied: step by step, each with its source and the episode that tells it."
        />
        <AddressNotices
          address={address}
          known={[
            { name: "from", values: ids },
            { name: "to", values: ids },
          ]}
        />
        <div className="filter-fields" role="group" aria-label="The way between two characters">
          <Whom label="From" name="from" value={from} characters={page.characters} write={address.write} />
          <Whom label="To" name="to" value={to} characters={page.characters} write={address.write} />
        </div>
        {from === "" || to === "" ? null : <TieWay page={page} from={from} to={to} />}
      </Section>
      <Section hangul="기록" label="On record" title="Every tie, as far as you have watched">
        <TieLines page={page} />
        <NextSeal />
      </Section>
      <SourcesSection sources={page.sources} />
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

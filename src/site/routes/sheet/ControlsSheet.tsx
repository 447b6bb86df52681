import { progressChoices } from "../../components/progress-choices.ts";
import { AsOfSlider } from "../../components/AsOfSlider.tsx";
import { ProgressForm } from "../../components/ProgressForm.tsx";
import { SearchForm } from "../../components/SearchForm.tsx";
import { ShortcutTable } from "../../components/ShortcutTable.tsx";
import { Button } from "../../ui/Button.tsx";
import { Chip } from "../../ui/Chip.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { Input } from "../../ui/Field.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { LoadingState } from "../../ui/LoadingState.tsx";
import { Section } from "../../ui/Section.tsx";
import { Select } from "../../ui/Select.tsx";
import { Specimen } from "./Specimen.tsx";

const nothing = (): void => {};

/** Controls, and what stands where something is missing. */
export const ControlsSheet = () => (
  <Section label="Controls" title="Controls and states">
    <Specimen name="buttons">
      <Button tone="pen">Pen</Button> <Button>Plain</Button> <Button tone="red">Red</Button>{" "}
      <Button disabled>Disabled</Button> <Button compact>Compact</Button> <LinkButton>Link button</LinkButton>{" "}
      <LinkButton risky>Risky</LinkButton>
    </Specimen>
    <Specimen name="chips">
      <div className="chips">
        <Chip pressed count={44} onPress={nothing}>
          Pressed
        </Chip>
        <Chip pressed={false} count={11} onPress={nothing}>
          Not pressed
        </Chip>
      </div>
    </Specimen>
    <Specimen name="fields">
      <Input label="A field" defaultValue="Written" />
      <Input
        label="A wrong field"
        defaultValue="31 Feb"
        error="February has 28 days. Give a day from 1 to 28."
      />
      <Select
        label="A choice"
        value="one"
        options={[{ value: "one", label: "The one" }]}
        onChange={nothing}
      />
      <SearchForm query="" />
    </Specimen>
    {[undefined, progressChoices[3], progressChoices.at(-1)].map((choice) => (
      <Specimen key={choice?.id ?? "none"} name={`place ${choice?.id ?? "none"}`}>
        <ProgressForm episodes={progressChoices} progress={choice?.id ?? null} onChange={nothing} />
      </Specimen>
    ))}
    <Specimen name="as of">
      <AsOfSlider />
    </Specimen>
    <Specimen name="shortcuts">
      <ShortcutTable />
    </Specimen>
    <Specimen name="empty">
      <EmptyState title="Nothing entered.">
        <LinkButton>One way on</LinkButton>
      </EmptyState>
    </Specimen>
    <Specimen name="error">
      <ErrorState title="It did not arrive." detail="What is safe." onRetry={nothing} />
    </Specimen>
    <Specimen name="loading">
      <LoadingState />
    </Specimen>
  </Section>
);

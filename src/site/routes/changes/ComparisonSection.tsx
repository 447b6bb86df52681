import { site } from "virtual:register";
import { readPeriod } from "../../../wiki/spoilers/period.ts";
import { useReader } from "../../components/use-reader.ts";
import { ErrorState } from "../../ui/ErrorState.tsx";
import { LoadingState } from "../../ui/LoadingState.tsx";
import { Section } from "../../ui/Section.tsx";
import { useAddressState } from "../address-state.ts";
import { askAgain, useAnswer } from "../asking.ts";
import { ComparisonForm } from "./ComparisonForm.tsx";
import { ComparisonResult } from "./ComparisonResult.tsx";

/** What changed between two days that the address names; a form where it names none. */
export function ComparisonSection() {
  const address = useAddressState();
  const { clocks } = useReader();
  const { value, notice } = readPeriod(
    address.read("from") || null,
    address.read("to") || null,
    site.opened,
    clocks.asOf,
  );
  const { data, error, refetch } = useAnswer(
    "comparison",
    value ? `${value.from}/${value.to}` : "",
    value !== undefined,
  );
  return (
    <Section hangul="대조" label="Compare" title="What changed between two days">
      {notice === undefined ? null : (
        <p role="status" className="notice">
          {notice}
        </p>
      )}
      <ComparisonForm address={address} period={value} />
      {value === undefined ? null : data && !data.sealed ? (
        <ComparisonResult found={data.data} />
      ) : error ? (
        <ErrorState
          title="The comparison did not arrive."
          detail="The connection may be down. Nothing else on this page is touched."
          onRetry={() => void askAgain(refetch)}
        />
      ) : (
        <LoadingState />
      )}
    </Section>
  );
}

import { useId } from "react";
import { site } from "virtual:register";
import { formatDay } from "../../lib/format-date.ts";
import { Hangul } from "../ui/Hangul.tsx";
import { LinkButton } from "../ui/LinkButton.tsx";
import { AsOfField } from "./AsOfField.tsx";
import { useAsOf, useReach } from "./use-as-of.ts";

/** The cell of the head that shows the as-of date, and the form that turns it. */
export function AsOfPanel() {
  const { asOf, past, turnTo } = useAsOf();
  const panel = useId();
  const reach = useReach();
  return (
    <>
      <button
        type="button"
        {...reach}
        className={past ? "cell cell-as-of is-past" : "cell cell-as-of"}
        data-key="d"
        popoverTarget={panel}
        aria-haspopup="dialog"
      >
        <span className="cell-label">
          <Hangul hidden>기준일</Hangul> As of
        </span>{" "}
        <span className="cell-value">
          <b>{past ? formatDay(asOf) : "Today"}</b>{" "}
          {past ? null : <span className="cell-aside">{formatDay(asOf)}</span>}
        </span>
      </button>
      <div id={panel} className="panel" popover="auto" role="dialog" aria-label="As of which day?">
        <AsOfField label="Read the register as it stood on" />
        <p className="meta">
          Every page then shows what was publicly known on that day and nothing later. The record begins on{" "}
          {formatDay(site.opened)}.
        </p>
        {past ? <LinkButton onClick={() => turnTo(site.today)}>Return to today</LinkButton> : null}
      </div>
    </>
  );
}

import type { ReactNode } from "react";
import { useId, useLayoutEffect, useRef } from "react";
import type { Rested } from "./use-rested.ts";

interface FloatingCardProps {
  readonly rested: Rested;
  /** What the card is about; a card with a label is a dialog, one without describes its link. */
  readonly label?: string | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A card beside a link, or a sheet from the bottom where the window is narrow or cannot anchor. It is a popover with
 * the link for its source, so Escape closes it and Tab goes from the link into the card.
 */
export function FloatingCard({ rested: { link, pressed }, label, onClose, children }: FloatingCardProps) {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    if (!element || !link.isConnected) return;
    // A link in a drawing cannot be a popover’s source: its card stands after it in the page instead.
    if (!element.matches(":popover-open"))
      element.showPopover(link instanceof HTMLElement ? { source: link } : {});
    if (pressed) element.focus();
    const attribute = label === undefined ? "aria-describedby" : "aria-expanded";
    link.setAttribute(attribute, label === undefined ? id : "true");
    return () => {
      link.removeAttribute(attribute);
      if (element.contains(document.activeElement)) link.focus({ preventScroll: true });
    };
  }, [link, pressed, label, id]);
  return (
    <div
      ref={card}
      id={id}
      popover="auto"
      tabIndex={-1}
      className={label === undefined ? "float float-preview" : "float"}
      {...(label === undefined ? { role: "tooltip" } : { role: "dialog", "aria-label": label })}
      onBeforeToggle={({ newState }) => {
        if (newState === "closed") onClose();
      }}
    >
      {children}
    </div>
  );
}

import type { CSSProperties } from "react";
import "./odds.css";

/** The ruler, small: the reader’s number on it, or nothing. The number stands beside it as text. */
export const MiniRuler = ({ value }: { readonly value: number | undefined }) => (
  <span
    className={value === undefined ? "mini-ruler mini-ruler-empty" : "mini-ruler"}
    aria-hidden="true"
    // A custom property is no part of CSSProperties.
    {...(value !== undefined && { style: { "--at": value } as CSSProperties })}
  />
);

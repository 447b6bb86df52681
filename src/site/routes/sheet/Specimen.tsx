import type { ReactNode } from "react";
import "./specimens.css";

/** One state of a component, named so that a photograph of it can be. */
export const Specimen = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <figure data-specimen={name} className="specimen">
    <figcaption className="meta">{name}</figcaption>
    {children}
  </figure>
);

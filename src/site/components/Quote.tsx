import type { Quotation } from "../../wiki/model/citation.ts";

/** Words of a source in its own language, with our translation. */
export const Quote = ({ quotation }: { readonly quotation: Quotation }) => (
  <blockquote className="quote">
    <p lang={quotation.language}>“{quotation.text}”</p>
    {quotation.translation !== undefined && <p className="meta">In English: “{quotation.translation}”</p>}
  </blockquote>
);

import { Mixed } from "./Mixed.tsx";

const hyphenated = /(\p{Lu}\p{L}*-\p{L}+|\p{N}+-\p{N}+)/u;

/** Text whose hyphenated names do not break at the hyphen, such as given names in romanised Korean, or class 2-5. */
export const NoBreakName = ({ children }: { readonly children: string }) => {
  const parts = children.split(hyphenated);
  if (parts.length === 1) return <Mixed>{children}</Mixed>;
  // A split by one group alternates: text, match, text, …
  return parts.map((part, index) => {
    const place = `${index}:${part}`;
    return index % 2 === 1 ? (
      <span key={place} className="no-break">
        {part}
      </span>
    ) : (
      <Mixed key={place}>{part}</Mixed>
    );
  });
};

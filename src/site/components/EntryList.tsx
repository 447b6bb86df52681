import type { PageLink as Link } from "../../wiki/queries/link.ts";
import { Hangul } from "../ui/Hangul.tsx";
import { NoBreakName } from "../ui/NoBreakName.tsx";
import { PageLink } from "./PageLink.tsx";

/** Whatever has a page and one open line: its name in both scripts, and the line beside it. */
export const EntryList = ({
  rows,
}: {
  readonly rows: readonly { readonly link: Link; readonly line: string }[];
}) => (
  <ul className="entries">
    {rows.map(({ link, line }) => (
      <li key={link.to}>
        <span>
          <PageLink to={link.to}>{link.text}</PageLink>{" "}
          {link.hangul === undefined ? null : <Hangul>{link.hangul}</Hangul>}
        </span>
        <span>
          <NoBreakName>{line}</NoBreakName>
        </span>
      </li>
    ))}
  </ul>
);
